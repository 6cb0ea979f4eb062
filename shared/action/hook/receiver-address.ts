import { BlockList, isIP } from 'node:net';

/** Where the system runs: a local copy may call a receiver on the same machine, AWS may not. */
export type Target = 'local' | 'aws';

export type AddressFault = 'NotAnAddress' | 'NotHttps' | 'NotAName' | 'WithPassword';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * What is wrong with the address of a receiver. On AWS it is https to a name: an address in figures, or
 * one with a password in it, is refused. A local copy may besides call the own machine without https.
 */
export function addressFault(address: string, target: Target): AddressFault | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || address.length > LONGEST) return 'NotAnAddress';
  if (url.username !== '' || url.password !== '') return 'WithPassword';
  if (target === 'local' && url.protocol === 'http:' && loopback.has(url.hostname))
    return undefined;
  if (url.protocol !== 'https:') return 'NotHttps';
  const named = isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0 && url.hostname.includes('.');
  return named ? undefined : 'NotAName';
}

const LONGEST = 500;

/** IPv4 networks that no receiver on the internet is in: RFC 6890 and multicast. */
const inner: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const innerAddresses = new BlockList();
for (const [network, bits] of inner) innerAddresses.addSubnet(network, bits);
// What is within the public part of IPv6 but leads elsewhere: tunnels, and addresses for examples.
innerAddresses.addSubnet('2001::', 23, 'ipv6');
innerAddresses.addSubnet('2001:db8::', 32, 'ipv6');
innerAddresses.addSubnet('2002::', 16, 'ipv6');
const publicSix = new BlockList();
publicSix.addSubnet('2000::', 3, 'ipv6');

/** Whether an address, as the name was resolved to, is on the internet and not within the own net. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !innerAddresses.check(address, 'ipv4');
  return family === 6 && publicSix.check(address, 'ipv6') && !innerAddresses.check(address, 'ipv6');
}
