/** CloudFront before the API, with the web firewall; for AWS only. */
import { Fn } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledgment.ts';
import { logBucket } from './log-bucket.ts';
import type { Deployment } from './target.ts';

/** Nothing is cached but assets, which carry their hash in the name. */
export function front(
  scope: Construct,
  deployment: Deployment,
  api: HttpApi,
  webAclArn: string,
): void {
  const origin = new HttpOrigin(Fn.select(1, Fn.split('//', api.apiEndpoint)));
  // CloudFront delivers its logs by access control list.
  const owned = ObjectOwnership.BUCKET_OWNER_PREFERRED;
  const shared = {
    origin,
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  };
  const distribution = new Distribution(scope, 'Front', {
    comment: 'Vägen',
    domainNames: [new URL(deployment.publicUrl).hostname],
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', deployment.certificateArn),
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    webAclId: webAclArn,
    logBucket: logBucket(scope, 'FrontLog', deployment.target, owned),
    defaultBehavior: {
      ...shared,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
    },
    additionalBehaviors: {
      '/assets/*': { ...shared, cachePolicy: CachePolicy.CACHING_OPTIMIZED },
    },
  });
  acknowledge(
    distribution,
    'AwsSolutions-CFR1',
    'An applicant may be abroad for a while and must still reach the case.',
  );
}
