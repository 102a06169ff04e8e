/** Agents' passwords, kept as `scrypt:N:r:p:salt:hash` (RFC 7914). */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

const cost = { N: 1 << 15, r: 8, p: 1 }
const length = 32

/** What goes into santral.yaml under console.agents. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, cost, length)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join(':')
}

/** @throws Error where the stored text is no hash of ours: the setting is wrong */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [kind, N, r, p, salt, hash] = stored.split(':')
  if (kind !== 'scrypt' || !salt || !hash)
    throw new Error('console.agents: a password must be what "npx santral password NAME" prints')
  const expected = Buffer.from(hash, 'base64url')
  const given = await derive(password, Buffer.from(salt, 'base64url'), { N: +N!, r: +r!, p: +p! }, expected.length)
  return timingSafeEqual(expected, given)
}

function derive(password: string, salt: Buffer, cost: { N: number; r: number; p: number }, size: number) {
  return new Promise<Buffer>((resolve, reject) => {
    const maxmem = 256 * cost.N * cost.r
    scrypt(password.normalize('NFC'), salt, size, { ...cost, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
