/** 'SoL 12:7' as the law is cited: '12 kap. 7 § SoL'. What is cited already is left as it is. */
export function cited(statute: string): string {
  const parts = /^(\S+) (\d+):(\d+)$/.exec(statute);
  return parts === null ? statute : `${parts[2]}\u00a0kap. ${parts[3]}\u00a0§\u00a0${parts[1]}`;
}
