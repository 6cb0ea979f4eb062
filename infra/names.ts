/**
 * Names that two resources must agree on before either exists. A function gets the address of its
 * state machine by this name, and the machine gets the function by reference: no circle.
 */
import { Arn, ArnFormat, type Stack } from 'aws-cdk-lib';
import { type ProcessName, processes } from '../workflows/registry.ts';

/** The namespace of the system's own metrics. */
export const metricNamespace = 'Vagen';

/** Where letters lie in the bucket. */
export const letterPrefix = 'letters/';

/** The name of the bucket of letters; unique among all accounts of the world. */
export function letterBucketName(account: string): string {
  return `vagen-letters-${account}`;
}

/** The names of the generated secrets. */
export const secretNames = {
  session: 'vagen/session-key',
  person: 'vagen/person-key',
  hook: 'vagen/hook-key',
} as const;

/** The address of a secret, with the six characters that AWS puts after its name. */
export function secretArn(stack: Stack, secret: keyof typeof secretNames): string {
  return `arn:aws:secretsmanager:${stack.region}:${stack.account}:secret:${secretNames[secret]}-??????`;
}

function isProcessName(name: string): name is ProcessName {
  return Object.hasOwn(processes, name);
}

/** All processes that get a state machine. */
export const processNames: readonly ProcessName[] = Object.keys(processes).filter(isProcessName);

/** The name of a process's state machine. */
export function machineName(process: ProcessName): string {
  return `vagen-${process}`;
}

/** The address of a process's state machine, made of its name. */
export function machineArn(stack: Stack, process: ProcessName): string {
  return Arn.format(
    {
      service: 'states',
      resource: 'stateMachine',
      resourceName: machineName(process),
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    },
    stack,
  );
}

/** The addresses of all executions of a process's state machine. */
export function executionsArn(stack: Stack, process: ProcessName): string {
  return Arn.format(
    {
      service: 'states',
      resource: 'execution',
      resourceName: `${machineName(process)}:*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    },
    stack,
  );
}

/** The name of a function's environment variable for a process's state machine. */
export function machineVariable(process: ProcessName): string {
  return `MACHINE_ARN_${process.toUpperCase()}`;
}
