/** The log of the web functions: one line a call, in JSON, without personal data. */
import { Logger } from '@aws-lambda-powertools/logger';

/** One call, as it is logged. */
export interface CallLine {
  readonly requestId: string;
  readonly method: string;
  /** The route's pattern, `/handlaggning/arende/{caseId}`. */
  readonly route: string;
  readonly status: number;
  /** Milliseconds in our code. */
  readonly ms: number;
  /** The named error of the chain that ended the call. */
  readonly reason?: string;
}

export interface Log {
  readonly call: (line: CallLine) => void;
  readonly fault: (requestId: string, error: Error) => void;
}

/**
 * What of an error may be logged: its name, its message with anything that could be a number of a
 * person masked, and where it was thrown.
 */
function describeFault(error: Error): { readonly [key: string]: string } {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    name: error.name,
    message: error.message.replaceAll(/\d[\d -]{4,}\d/g, '#').slice(0, 500),
    at: frames.slice(0, 8).join('\n'),
  };
}

/** The log on standard output, where the platform takes it up. */
export function structuredLog(service: string): Log {
  const logger = new Logger({ serviceName: service });
  return {
    call: (line) => logger.info('call', { ...line }),
    fault: (requestId, error) => logger.error('fault', { requestId, fault: describeFault(error) }),
  };
}
