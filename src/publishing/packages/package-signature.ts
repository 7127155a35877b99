import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { type FlowPackage, type PackageContent, signedText } from '../../flow/package.js';

/** What stands before the 32 bytes of a public ed25519 key in DER (RFC 8410). */
const DER_HEAD = Buffer.from('302a300506032b6570032100', 'hex');
/** The control code: this many groups of five digits, some 130 bits. */
const GROUPS = 8;

/** A new private key, as PEM. */
export function newKeyText(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** The private key in a PEM file; undefined when it is no ed25519 key. */
export function readKeyText(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** The public key that belongs to a private one, as a package carries it. */
export function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(DER_HEAD.length).toString('base64url');
}

/** A package with the signature of its maker. */
export function signPackage(content: PackageContent, key: KeyObject): FlowPackage {
  const signature = sign(null, Buffer.from(signedText(content)), key).toString('base64url');
  return { ...content, key: publicKeyOf(key), signature };
}

/** Whether not one sign was changed since whoever has the key signed it; the key is not in what is signed. */
export function isSignedRight(signed: FlowPackage): boolean {
  // Base64 has bits to spare: a key has one spelling, else one that is trusted no more comes back under another.
  if (Buffer.from(signed.key, 'base64url').toString('base64url') !== signed.key) return false;
  try {
    const der = Buffer.concat([DER_HEAD, Buffer.from(signed.key, 'base64url')]);
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(signedText(signed)), key, Buffer.from(signed.signature, 'base64url'));
  } catch {
    return false;
  }
}

/** The control code of a public key, in groups of five digits that can be read out over the phone. */
export function controlCode(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64url')).digest();
  return Array.from({ length: GROUPS }, (_, index) =>
    String(hash.readUIntBE(index * 4, 4) % 100_000).padStart(5, '0'),
  ).join(' ');
}
