import { Logger } from '@aws-lambda-powertools/logger';

/** One structured line per call, with ids and never with personal data. */
export const logger = new Logger({ serviceName: 'vagen' });
