/** What runs: functions, state machines, the API, and what wakes them. */
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { readsStream, takesWhatIsLeft, wakesEveryMinute } from './consumers.ts';
import { functionEnvironment, issuer } from './environment.ts';
import { declarationOf, type FunctionName, functionNames } from './functions.ts';
import { lambdaFunction } from './lambda-function.ts';
import { stateMachines } from './machines.ts';
import type { StatefulStack } from './stateful-stack.ts';
import type { Deployment } from './target.ts';
import { webApi } from './web-api.ts';

/** The stack of a release; it can be thrown away and made again without loss. */
export class ApplicationStack extends Stack {
  readonly api: HttpApi;
  readonly functions: ReadonlyMap<FunctionName, LambdaFunction>;

  constructor(
    scope: Construct,
    id: string,
    deployment: Deployment,
    state: StatefulStack,
    props: StackProps,
  ) {
    super(scope, id, props);
    const surroundings = {
      state,
      environment: functionEnvironment(this, state, deployment),
      bundles: deployment.bundles,
      target: deployment.target,
    };
    this.functions = new Map(
      functionNames.map((name) => [name, lambdaFunction(this, name, surroundings)]),
    );
    stateMachines(this, state.key, {
      'route-instance': this.functionOf('route-instance'),
      'open-task': this.functionOf('open-task'),
      'run-step': this.functionOf('run-step'),
      'render-letter': this.functionOf('render-letter'),
    });
    this.api = webApi(this, {
      target: deployment.target,
      key: state.key,
      issuer: issuer(deployment, state.pool.userPoolId),
      clientId: state.client.userPoolClientId,
      functionOf: (name) => this.functionOf(name),
    });
    for (const name of functionNames) {
      const { trigger } = declarationOf(name);
      if (trigger.on === 'stream' || trigger.on === 'stream-and-minute') {
        readsStream(this, this.functionOf(name), trigger.items, state);
      }
      if (trigger.on === 'stream-and-minute') takesWhatIsLeft(this, this.functionOf(name));
      if (trigger.on === 'minute-and-failed-execution') {
        wakesEveryMinute(this, this.functionOf(name));
      }
    }
  }

  /** @throws Error for a name that is not declared, which the types rule out. */
  functionOf(name: FunctionName): LambdaFunction {
    const found = this.functions.get(name);
    if (found === undefined) throw new Error(`No function ${name}`);
    return found;
  }
}
