import { BlockList, isIPv6 } from 'node:net';

/** Blocks of addresses that are not public: this machine, private networks, the neighbours on a line, and groups. */
const INSIDE_4 = [
  ...(['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'] as const),
  ...(['192.0.0.0/24', '192.168.0.0/16', '198.18.0.0/15', '224.0.0.0/4', '240.0.0.0/4'] as const),
];
const INSIDE_6 = [
  '::/128',
  '::1/128',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

const inside = new BlockList();
for (const block of INSIDE_4) add(block, 'ipv4');
for (const block of INSIDE_6) add(block, 'ipv6');

/** Whether an IP address is none of the public internet (IANA special-purpose registries). */
export function isInside(address: string): boolean {
  return inside.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

function add(block: string, type: 'ipv4' | 'ipv6'): void {
  const [net = '', length] = block.split('/');
  inside.addSubnet(net, Number(length), type);
}
