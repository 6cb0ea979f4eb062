/** English texts of the open pre-check. */
export const preCheck = {
  title: 'Work out ekonomiskt bistånd',
  lead: 'Write roughly how things are, and we count by the same rules as when somebody applies. You need not log in.',
  privacy:
    'You write no name. What you write is not saved, and nobody here sees it. When you leave the page it is gone.',
  mayApply: 'You may always apply, whatever this shows. You need not work it out first.',
  apply: 'Apply for ekonomiskt bistånd',
  calculate: 'Calculate',
  clear: 'Begin again with empty answers',
  change: 'Change your answers',
  result: (month: string) => `The calculation for ${month}`,
  notDecision: 'This is not a decision',
  notDecisionText:
    'Nor is it an assessment. It is built on nothing but what you wrote here. When you apply we look at your whole situation, and the amount can be another.',
  lacks: (amount: string) =>
    `By what you have written, ${amount} is lacking to what the national norm and your costs come to.`,
  covers: (amount: string) =>
    `By what you have written, your money is ${amount} more than the national norm and your costs. You can be given support all the same, for example if something below is about you. If you are not sure, apply.`,
  doubtsTitle: 'What this does not know',
  doubts: {
    reasonable_cost:
      'Whether all your costs are reasonable. The whole amounts are counted here. When you apply we may approve a part of a cost.',
    jobbstimulans:
      'Whether a part of the pay is not to be counted. One who has had support for six months in a row keeps a quarter of the pay.',
    to_be_sold:
      'Whether what you own is to be sold first. It has not been counted here. We judge what is reasonable.',
    shared_home: 'How you and the others share the costs. They are shared equally here.',
    special_reasons:
      'Whether you have special reasons for a higher amount, or need something more, such as dental care, glasses or furniture.',
    other_support: 'Whether you have the right to another benefit that is to be applied for first.',
    residence:
      'Whether you have the right to support from someone else than the municipality, for example because you seek asylum. If you need help at once we look at that all the same.',
  },
  otherTitle: 'Apply for these too',
  otherText:
    'Other benefits come before ekonomiskt bistånd. Apply for those you may have the right to. You need not wait for an answer before you apply to us.',
  others: [
    {
      name: 'Försäkringskassan',
      text: 'housing allowance, sickness benefit, parental benefit, maintenance support, activity support',
      href: 'https://www.forsakringskassan.se',
    },
    {
      name: 'Arbetsförmedlingen',
      text: 'registration, which you need for unemployment benefit and activity support',
      href: 'https://arbetsformedlingen.se',
    },
    {
      name: 'Pensionsmyndigheten',
      text: 'pension, housing supplement, maintenance support for the elderly',
      href: 'https://www.pensionsmyndigheten.se',
    },
    { name: 'CSN', text: 'study grant and study loan', href: 'https://www.csn.se' },
  ],
  noTable: (month: string) =>
    `There are no amounts for ${month} here yet. Choose another month. You may apply all the same.`,
  cannot: 'This month cannot be worked out now. You may apply all the same.',
  names: {
    you: 'you',
    partner: 'the person you live with',
    child: (number: number) => `child ${number}`,
    source: 'What you wrote here',
  },
};
