/** The state machines, compiled from the process tables. */
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { compileMachine } from '../workflows/compiler/asl.ts';
import { type ProcessName, processOf } from '../workflows/registry.ts';
import { acknowledge } from './acknowledgment.ts';
import type { FunctionName } from './functions.ts';
import { machineName, processNames } from './names.ts';

/** Functions that a machine may call. */
export type StepFunctions = Readonly<
  Record<
    Extract<FunctionName, 'route-instance' | 'open-task' | 'run-step' | 'render-letter'>,
    IFunction
  >
>;

/** One state machine per process, each allowed to call the step functions only. */
export function stateMachines(scope: Construct, key: Key, steps: StepFunctions): void {
  const role = machineRole(scope, steps);
  for (const process of processNames) {
    const log = new LogGroup(scope, `Machine-${process}-log`, {
      logGroupName: `/aws/vendedlogs/states/${machineName(process)}`,
      retention: RetentionDays.SIX_MONTHS,
      encryptionKey: key,
    });
    const machine = new CfnStateMachine(scope, `Machine-${process}`, {
      stateMachineName: machineName(process),
      roleArn: role.roleArn,
      definitionString: definition(scope, process, steps),
      loggingConfiguration: {
        level: 'ALL',
        includeExecutionData: false,
        destinations: [{ cloudWatchLogsLogGroup: { logGroupArn: log.logGroupArn } }],
      },
      tracingConfiguration: { enabled: true },
    });
    machine.node.addDependency(role);
  }
}

function definition(scope: Construct, process: ProcessName, steps: StepFunctions): string {
  const machine = compileMachine(processOf(process), {
    route: steps['route-instance'].functionArn,
    openTask: steps['open-task'].functionArn,
    run: (runs) =>
      (runs === 'render-letter' ? steps['render-letter'] : steps['run-step']).functionArn,
  });
  return Stack.of(scope).toJsonString(machine);
}

function machineRole(scope: Construct, steps: StepFunctions): Role {
  const role = new Role(scope, 'MachineRole', {
    assumedBy: new ServicePrincipal('states.amazonaws.com'),
    description: 'State machines: call the step functions, write logs and traces',
  });
  role.addToPolicy(
    new PolicyStatement({
      actions: ['lambda:InvokeFunction'],
      resources: Object.values(steps).map((step) => step.functionArn),
    }),
  );
  role.addToPolicy(
    new PolicyStatement({
      actions: [
        'logs:CreateLogDelivery',
        'logs:GetLogDelivery',
        'logs:UpdateLogDelivery',
        'logs:DeleteLogDelivery',
        'logs:ListLogDeliveries',
        'logs:PutResourcePolicy',
        'logs:DescribeResourcePolicies',
        'logs:DescribeLogGroups',
        'xray:PutTraceSegments',
        'xray:PutTelemetryRecords',
        'xray:GetSamplingRules',
        'xray:GetSamplingTargets',
      ],
      resources: ['*'],
    }),
  );
  acknowledge(
    role,
    'AwsSolutions-IAM5[Resource::*]',
    'Log delivery and X-Ray know no resource (Step Functions developer guide).',
  );
  return role;
}
