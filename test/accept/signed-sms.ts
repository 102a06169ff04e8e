/** An SMS as Twilio posts it to https://desk.test, signed (twilio.com/docs/usage/security). */
import { createHmac } from 'node:crypto'

export function signedSms(fields: Record<string, string>, token: string) {
  const names = Object.keys(fields).sort()
  const signed = `https://desk.test/in/sms${names.map(name => name + fields[name]).join('')}`
  return {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': createHmac('sha1', token).update(signed).digest('base64'),
    },
  }
}
