/** A direct message as X's Account Activity webhook posts it, signed with the consumer secret. */
import { base64, hmacSha256 } from '../../../../adapters/wire/proof.ts'
import { type Maker, utf8 } from '../said.ts'

export const x: Maker = (said, ours, { at, id }) => {
  const own = '100'
  const body = utf8(
    JSON.stringify({
      for_user_id: own,
      direct_message_events: [
        {
          type: 'message_create',
          id: String(id),
          created_timestamp: String(at),
          message_create: {
            target: { recipient_id: own },
            sender_id: said.from,
            message_data: { text: said.text, entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] } },
          },
        },
      ],
      users: { [said.from]: { id: said.from, name: said.name, screen_name: `user${said.from}` } },
    }),
  )
  return {
    channel: 'x',
    path: '/in/x',
    headers: {
      'content-type': 'application/json',
      'x-twitter-webhooks-signature': `sha256=${base64(hmacSha256(ours.xSecret, body))}`,
    },
    body,
  }
}
