/** What tells people that something must be done: alarms, their topic, and the dashboards. */
import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledgment.ts';
import type { ApplicationStack } from './application-stack.ts';
import { functionNames } from './functions.ts';
import { goalDashboards } from './goal-dashboard.ts';
import { machineArn, processNames } from './names.ts';
import type { StatefulStack } from './stateful-stack.ts';
import type { Deployment } from './target.ts';

interface Watch {
  readonly id: string;
  readonly metric: IMetric;
  /** What it means for people, and what to do. */
  readonly meaning: string;
  readonly threshold: number;
  readonly periods: number;
  readonly below?: boolean;
}

const minute = Duration.minutes(1);

/** The alarms; each says its consequence and the action. */
function watches(stack: Stack, state: StatefulStack, application: ApplicationStack): Watch[] {
  return [
    {
      id: 'DeadLetters',
      metric: state.deadLetters.metricApproximateNumberOfMessagesVisible({ period: minute }),
      meaning:
        'Something that happened in a case was not carried on. Read the message in the dead-letter queue, mend the cause, and let the sweep take the row again.',
      threshold: 1,
      periods: 1,
    },
    {
      id: 'SweepSilent',
      metric: application.functionOf('sweep').metricInvocations({ period: minute }),
      meaning:
        'Due times pass unseen and stopped applications stay stopped. Look at the rule EveryMinute and the log of vagen-sweep.',
      threshold: 1,
      periods: 5,
      below: true,
    },
    ...functionNames.map((name) => ({
      id: `Errors-${name}`,
      metric: application.functionOf(name).metricErrors({ period: Duration.minutes(5) }),
      meaning: `vagen-${name} fails. Those who use it are stopped or the work behind it waits. Read its log group for the error and the request.`,
      threshold: 3,
      periods: 1,
    })),
    ...processNames.map((process) => ({
      id: `Failed-${process}`,
      metric: new Metric({
        namespace: 'AWS/States',
        metricName: 'ExecutionsFailed',
        dimensionsMap: { StateMachineArn: machineArn(stack, process) },
        statistic: 'Sum',
        period: Duration.minutes(5),
      }),
      meaning: `Executions of ${process} fail again and again. The sweep starts them anew, but a step does not succeed: read the execution's error.`,
      threshold: 5,
      periods: 2,
    })),
  ];
}

export class InsightStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    deployment: Deployment,
    state: StatefulStack,
    application: ApplicationStack,
    props: StackProps,
  ) {
    super(scope, id, props);
    const topic = new Topic(this, 'Alarms', {
      masterKey: state.key,
      enforceSSL: deployment.target === 'aws',
    });
    if (deployment.target === 'local') {
      acknowledge(topic, 'AwsSolutions-SNS3', 'The local cloud speaks plain http on loopback.');
    }
    const watched = watches(this, state, application);
    for (const watch of watched) {
      const alarm = new Alarm(this, watch.id, {
        alarmName: `vagen-${watch.id}`,
        alarmDescription: watch.meaning,
        metric: watch.metric,
        threshold: watch.threshold,
        evaluationPeriods: watch.periods,
        comparisonOperator: watch.below
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: watch.below ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(new SnsAction(topic));
    }
    goalDashboards(this);
    new Dashboard(this, 'Operation', {
      dashboardName: 'vagen-drift',
      widgets: watched.map(({ id: title, metric }) => [new GraphWidget({ title, left: [metric] })]),
    });
  }
}
