/** The parts of the initial assessment that the client may have a copy of, in their order (R026, R032). */
export const readableParts = ['ib1', 'ib2', 'ib3', 'ib4'] as const;
