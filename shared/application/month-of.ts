/** The support month that an application concerns, 'YYYY-MM'. The norm of that month applies. */
export function monthOf(answers: { readonly supportMonth: string }): string {
  return answers.supportMonth;
}
