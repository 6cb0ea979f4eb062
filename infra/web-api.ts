/** The HTTP API: one route set per audience, bearer tokens for the JSON API, throttled and logged. */
import { CfnOutput, RemovalPolicy, Tags } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledgment.ts';
import { declarationOf, type FunctionName, functionNames } from './functions.ts';
import type { Target } from './target.ts';

/** The id of the API at the local cloud, so that its address is known beforehand. */
export const localApiId = 'vagen';

/** What was asked and how it went; no query string, no body, no person. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    route: '$context.routeKey',
    status: '$context.status',
    bytes: '$context.responseLength',
    milliseconds: '$context.responseLatency',
    error: '$context.error.message',
  }),
);

export interface WebApiProps {
  readonly target: Target;
  readonly key: Key;
  readonly issuer: string;
  readonly clientId: string;
  readonly functionOf: (name: FunctionName) => IFunction;
}

/** The API with the routes of every function that is woken by http. */
export function webApi(scope: Construct, props: WebApiProps): HttpApi {
  const api = new HttpApi(scope, 'Api', { apiName: 'vagen', createDefaultStage: false });
  if (props.target === 'local') Tags.of(api).add('ms-custom-id', localApiId);
  stage(scope, api, props.key);
  const bearer = new HttpJwtAuthorizer('Bearer', props.issuer, { jwtAudience: [props.clientId] });
  for (const name of functionNames) {
    const { trigger } = declarationOf(name);
    if (trigger.on !== 'http') continue;
    const integration = new HttpLambdaIntegration(`${name}-integration`, props.functionOf(name), {
      scopePermissionToRoute: false,
    });
    const add = (route: string, authorizer: IHttpRouteAuthorizer) => {
      const made = new HttpRoute(scope, `Route ${route}`.replaceAll('/', '.'), {
        httpApi: api,
        routeKey: routeKey(route),
        integration,
        authorizer,
      });
      if (authorizer !== bearer) {
        acknowledge(
          made,
          'AwsSolutions-APIG4',
          'Pages have a session of their own, and systems sign their calls: checked in the function before anything is read.',
        );
      }
    };
    for (const route of trigger.routes) add(route, new HttpNoneAuthorizer());
    for (const route of trigger.bearer) add(route, bearer);
  }
  return api;
}

const methods: Readonly<Record<string, HttpMethod>> = {
  GET: HttpMethod.GET,
  POST: HttpMethod.POST,
};

function routeKey(route: string): HttpRouteKey {
  const [method, path] = route.split(' ');
  if (path === undefined) return HttpRouteKey.DEFAULT;
  return HttpRouteKey.with(path, methods[method ?? ''] ?? HttpMethod.ANY);
}

function stage(scope: Construct, api: HttpApi, key: Key): void {
  const log = new LogGroup(scope, 'AccessLog', {
    logGroupName: '/aws/apigateway/vagen',
    retention: RetentionDays.SIX_MONTHS,
    encryptionKey: key,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const made = new HttpStage(scope, 'Stage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: 200, burstLimit: 400 },
    accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLog },
  });
  new CfnOutput(scope, 'ApiUrl', { value: made.url });
}
