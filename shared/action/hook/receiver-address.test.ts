import { describe, expect, test } from 'vitest';
import { addressFault, isPublicAddress } from './receiver-address.ts';

describe('the address of a receiver', () => {
  test.each([
    ['https://system.example.org/vagen', undefined, undefined],
    ['https://system.example.org:8443/vagen?a=1', undefined, undefined],
    ['http://127.0.0.1:9000/hook', 'NotHttps', undefined],
    ['http://localhost:9000/hook', 'NotHttps', undefined],
    ['http://[::1]:9000/hook', 'NotHttps', undefined],
    ['http://system.example.org/', 'NotHttps', 'NotHttps'],
    ['http://127.0.0.2/', 'NotHttps', 'NotHttps'],
    ['ftp://system.example.org/', 'NotHttps', 'NotHttps'],
    ['https://10.0.0.1/', 'NotAName', 'NotAName'],
    ['https://169.254.169.254/latest/meta-data', 'NotAName', 'NotAName'],
    // Other ways to write 127.0.0.1, which the parser brings to one.
    ['https://2130706433/', 'NotAName', 'NotAName'],
    ['https://0x7f.1/', 'NotAName', 'NotAName'],
    ['https://[::ffff:127.0.0.1]/', 'NotAName', 'NotAName'],
    ['https://intranet/', 'NotAName', 'NotAName'],
    ['https://me:secret@system.example.org/', 'WithPassword', 'WithPassword'],
    ['system.example.org', 'NotAnAddress', 'NotAnAddress'],
    [`https://example.org/${'a'.repeat(500)}`, 'NotAnAddress', 'NotAnAddress'],
  ])('%s', (address, onAws, locally) => {
    expect(addressFault(address, 'aws')).toBe(onAws);
    expect(addressFault(address, 'local')).toBe(locally);
  });
});

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:10.0.0.1',
  '::ffff:8.8.8.8',
  'fe80::1',
  'fd00::1',
  'ff02::1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  '2001:db8::1',
  'not-an-address',
])('a name that leads to %s is not called', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '172.32.0.1', '193.0.0.1', '2a00:1450:400f:80d::200e', '2606:4700::1111'])(
  'a name that leads to %s is',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);
