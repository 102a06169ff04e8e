import { expect, it } from 'vitest'
import { callBack } from '../../../adapters/voice/call-back.ts'
import { voiceAdapter } from '../../../adapters/voice/index.ts'
import { notice, provider } from '../provider.ts'

const api = await provider()
const line = { accountSid: 'AC1', authToken: 't', number: '+908500000002', apiUrl: api.url, timeoutMs: 300 }

it('rings the agent first, then the customer, and hears how it went', async () => {
  api.answers.push({ status: 201, body: { sid: 'CA77' } })
  const outcome = 'https://santral.example/in/voice'
  expect(await callBack(line, { agent: '+905320000001', customer: '+905321112233', language: 'tr', outcome })).toEqual({
    sent: true,
    id: 'CA77',
  })
  expect(api.asked[0]?.path).toBe('/2010-04-01/Accounts/AC1/Calls.json')
  const form = new URLSearchParams(api.asked[0]?.body)
  expect([form.get('To'), form.get('From'), form.get('StatusCallback')]).toEqual([
    '+905320000001',
    '+908500000002',
    outcome,
  ])
  expect(form.get('Twiml')).toContain('<Number>+905321112233</Number>')
})

it('a caller is answered by SMS', async () => {
  api.answers.push({ status: 201, body: { sid: 'SM1' } })
  const adapter = voiceAdapter({ ...line, company: 'Örnek', onCallLine: '+908500000112', smsNumber: '+908500000001' })
  expect(await adapter.send?.(notice({ channel: 'voice', account: '+908500000002' }))).toEqual({
    sent: true,
    id: 'SM1',
  })
  expect(new URLSearchParams(api.asked[0]?.body).get('From')).toBe('+908500000001')
})
