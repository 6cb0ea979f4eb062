/**
 * Stands in for `@aws-sdk/endpoint-cache`: the DynamoDB client makes such a cache, and no operation of
 * it uses one (8 KiB a function with the map behind it).
 */
export class EndpointCache {}
