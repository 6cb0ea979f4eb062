/**
 * What the local cloud does without, and nothing else: a test compares the two templates with this
 * list. Everything that is not here is deployed locally just as it is deployed to AWS.
 */

const http = 'It denies plain http, which is what the local cloud speaks.';
const front = 'Locally a small reverse proxy gives the one address.';
const region = 'Carries the address of the web firewall between regions; there is none locally.';

/** Resources that are only made on AWS, as `type construct`, each with its reason. */
export const leftOutLocally: Readonly<Record<string, string>> = {
  'AWS::CloudFront::Distribution Front': front,
  'AWS::S3::Bucket FrontLog': front,
  'AWS::S3::BucketPolicy FrontLogPolicy': front,
  'AWS::S3::BucketPolicy LettersPolicy': http,
  'AWS::SNS::TopicPolicy AlarmsPolicy': http,
  'AWS::SQS::QueuePolicy DeadLettersPolicy': http,
  'AWS::WAFv2::WebACL Firewall': 'The local API takes no web firewall.',
  'AWS::IAM::Role CustomCrossRegionExportReaderCustomResourceProviderRole': region,
  'AWS::IAM::Role CustomCrossRegionExportWriterCustomResourceProviderRole': region,
  'AWS::Lambda::Function CustomCrossRegionExportReaderCustomResourceProviderHandler': region,
  'AWS::Lambda::Function CustomCrossRegionExportWriterCustomResourceProviderHandler': region,
  'Custom::CrossRegionExportReader ExportsReader': region,
  'Custom::CrossRegionExportWriter ExportsWritereunorth1A046C3EF': region,
};

/** Properties that differ on resources that both targets have, as `type.property`. */
export const differsLocally: Readonly<Record<string, string>> = {
  'AWS::ApiGatewayV2::Api.Tags': 'The tag `ms-custom-id` gives the local API a known address.',
  'AWS::IAM::Policy.PolicyDocument':
    'The local cloud knows neither the machine of a task token nor the dashboard that is asked for.',
  'AWS::S3::BucketPolicy.PolicyDocument': http,
  'AWS::Lambda::Function.Environment': 'The target and its addresses.',
};
