/** `npm run bundle`: the functions, where a deployment to AWS takes them up. */
import { bundleFunctions } from './bundle.ts';

await bundleFunctions();
