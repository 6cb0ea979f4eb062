/**
 * List prices in US dollars of November 2026, without free tiers and discounts. Only the price of a
 * transition was read in the table of Europe (Stockholm), eu-north-1. The others are general knowledge,
 * those of Europe (Ireland) standing for Stockholm's: unverified, to be checked against
 * aws.amazon.com/<service>/pricing before anybody budgets with them.
 */
export const listPrices = {
  /** Standard workflows, a state transition (Stockholm). */
  transition: 0.025 / 1e3,
  /** Lambda, a request and a GB-second on arm64 (the same in both regions). */
  invocation: 0.2 / 1e6,
  gigabyteSecond: 0.0000133334,
  /** DynamoDB on demand, standard class, a write and a read request unit (Ireland). */
  writeUnit: 0.705 / 1e6,
  readUnit: 0.141 / 1e6,
  /** HTTP API, a request (Ireland). */
  httpRequest: 1.11 / 1e6,
  /** S3 standard, a put and a get (Ireland), each with a request to KMS. */
  put: 0.005 / 1e3 + 0.03 / 1e4,
  get: 0.0004 / 1e3 + 0.03 / 1e4,
  /** CloudWatch, a PutMetricData request, and a GB of logs taken in (Ireland). */
  metricCall: 0.01 / 1e3,
  logGigabyte: 0.57,
} as const;
