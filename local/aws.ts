/** How SDK clients of the local tools reach the cloud. */
import { homeRegion } from '../infra/target.ts';
import { endpointOf, type Settings } from './settings.ts';

/** The configuration of any SDK client for the cloud of these settings. */
export function awsConfiguration(settings: Settings) {
  return {
    endpoint: endpointOf(settings),
    region: homeRegion,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
}
