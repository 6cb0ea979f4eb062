/**
 * Swedish words for the named reasons with which the domain refuses something.
 * The key is the domain's own word; a reason that is missing here is shown by the general sentence.
 */
export const reasons = {
  AlreadyApplied: 'Hushållet har redan en ansökan för den månaden.',
  DeciderIsProposer: 'Den som har föreslagit beslutet får inte själv fatta det.',
  ChildAnalysisMissing: 'Barnkonsekvensanalysen för ett av barnen är inte klar.',
  ClockNotStarted: 'Klockan har inte startat än.',
  TaskAlreadyDone: 'Någon annan hann före. Uppgiften är redan klar.',
  VersionConflict: 'Någon annan har ändrat ärendet medan du arbetade. Läs det nya och försök igen.',
  WrongBody: 'Innehållet följer inte beskrivningen.',
  NoPersonalNumber:
    'Vi kan inte se ditt personnummer i inloggningen. Ring oss, så tar vi emot din ansökan.',
  DraftTooLarge:
    'Du har skrivit mer än en ansökan kan rymma. Det du sparade förut är kvar. Korta texten och skicka igen, eller ring oss.',
};
