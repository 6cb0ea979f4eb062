/** The CDK app: `cdk deploy --all -c target=local|aws`. */
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { addStacks } from './stacks.ts';
import { readDeployment } from './target.ts';

const app = new App();
addStacks(app, readDeployment(app));
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
