/** All stacks of a deployment, in the order in which they need one another. */
import type { App } from 'aws-cdk-lib';
import { ApplicationStack } from './application-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import { front } from './front.ts';
import { InsightStack } from './insight-stack.ts';
import { StatefulStack } from './stateful-stack.ts';
import type { Deployment } from './target.ts';

/** CloudFront takes its web firewall from this region only. */
const edgeRegion = 'us-east-1';

/** Adds the stacks of one deployment to the app. */
export function addStacks(app: App, deployment: Deployment): void {
  const { account, region } = deployment;
  const props = { env: { account, region }, crossRegionReferences: deployment.target === 'aws' };
  const state = new StatefulStack(app, 'vagen-stateful', deployment, props);
  const application = new ApplicationStack(app, 'vagen-application', deployment, state, props);
  new InsightStack(app, 'vagen-insight', deployment, state, application, props);
  if (deployment.target === 'aws') {
    const edge = new EdgeStack(app, 'vagen-edge', {
      ...props,
      env: { account, region: edgeRegion },
    });
    front(application, deployment, application.api, edge.webAclArn);
  }
}
