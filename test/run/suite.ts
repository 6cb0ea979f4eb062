/** The suites of `npm test`: each is a run of vitest by itself, and each must exist. */

/** One suite. */
export interface Suite {
  readonly name: string;
  /** What it proves, for the line it gets. */
  readonly about: string;
  readonly config: string;
  /** What it needs of the machine beside Node. */
  readonly needs: readonly ('python' | 'browser')[];
  /** Its files by kind, first fit, for the figures in brackets. */
  readonly kinds?: readonly (readonly [kind: string, path: RegExp])[];
  /** When it is stopped. */
  readonly secondsAtMost: number;
}

/**
 * Lanes run side by side, the suites of a lane one after the other: for two cores. The drills measure
 * seconds, so they come last, when the other lane is empty.
 */
export const lanes: readonly (readonly Suite[])[] = [
  [
    {
      name: 'unit',
      about: 'rules, processes, pages and templates',
      config: 'vitest.config.ts',
      needs: ['python'],
      kinds: [
        ['property', /\.prop\.test\.ts$/],
        ['process', /^workflows\//],
        ['infrastructure', /^infra\//],
        ['unit', /./],
      ],
      secondsAtMost: 400,
    },
    {
      name: 'browser',
      about: 'each role’s journey, with axe, by keyboard and without script',
      config: 'vitest.browser.config.ts',
      needs: ['python', 'browser'],
      secondsAtMost: 600,
    },
    {
      name: 'drill',
      about: 'kills, stops and silences at each step that waits, and of parent and child together',
      config: 'vitest.drill.config.ts',
      needs: ['python'],
      secondsAtMost: 1000,
    },
  ],
  [
    {
      name: 'integration',
      about: 'whole flows on the deployed stack; every state entered',
      config: 'vitest.stack.config.ts',
      needs: ['python'],
      secondsAtMost: 600,
    },
  ],
];
