import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { callerOf } from '../../src/web/access/caller.ts'

const app = new Hono().get('/', c => c.text(callerOf(c)))

test.each([
  ['203.0.113.9', undefined, '203.0.113.9'],
  ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['::ffff:10.0.0.4', '192.0.2.5, 198.51.100.1', '198.51.100.1'],
  ['172.32.0.1', '198.51.100.1', '172.32.0.1'],
  ['::1', undefined, '::1'],
])('from %s with X-Forwarded-For %s it is %s', async (remoteAddress, forwarded, caller) => {
  const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {}
  const response = await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })
  expect(await response.text()).toBe(caller)
})
