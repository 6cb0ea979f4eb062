/** Swedish texts of a part made anew, and of the analyses that a decision waits for. */
export const caseworkCorrection = {
  title: (part: string) => `Gör en ny version: ${part}`,
  lead: 'Delen öppnas igen med svaren som de är nu. Ändra det som ska ändras och gör delen klar. Sedan räknar systemet på nytt, och förslaget skrivs igen. Det du har skrivit i förslaget finns kvar.',
  open: 'Öppna delen igen',
  linkFor: (part: string) => `Gör en ny version av ${part}`,
  tooLate: 'Den delen kan inte öppnas nu. Den är redan öppen, eller så är beslutet fattat.',
  earlier: (n: number) => `Tidigare version ${n}`,
  planChange: 'Sökanden vill ändra i planen',
  analysis: {
    title: 'Beslutet kan inte fattas än: följderna för barnen',
    analysis: (child: string) => `${child}: barnkonsekvensanalysen saknas.`,
    areas: (child: string, areas: string) => `${child}: det här saknas i analysen: ${areas}.`,
    newer: {
      ib1: (child: string, date: string) =>
        `${child}: analysen är äldre än IB 1, som ändrades ${date}.`,
      calculation: (child: string, date: string) =>
        `${child}: analysen är äldre än beräkningen, som ändrades ${date}.`,
      proposal: (child: string, date: string) =>
        `${child}: analysen gjordes innan förslaget blev ett annat ${date}.`,
    },
    fix: (child: string) => `Gör en ny analys för ${child}`,
  },
};
