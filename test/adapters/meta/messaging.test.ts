import { expect, it } from 'vitest'
import { adapterFor } from '../../../adapters/index.ts'
import { pack } from '../../../adapters/wire/body.ts'
import { taken } from '../taken.ts'

const instagram = adapterFor('instagram')
const ends = { sender: { id: '501' }, recipient: { id: '900' }, timestamp: 1772434800000 }

it('a post that is shared as `share` and as `ig_post` is one file', async () => {
  const payload = { ig_post_media_id: '1', title: 'Duyuru', url: 'https://lookaside.fbsbx.com/ig?asset=1' }
  const message = {
    mid: 'm1',
    text: 'Bu ne?',
    attachments: [
      { type: 'share', payload },
      { type: 'ig_post', payload },
    ],
  }
  const body = pack({ object: 'instagram', entry: [{ id: '900', messaging: [{ ...ends, message }] }] })
  expect((await taken(instagram, body)).messages?.[0]?.files).toEqual([
    'application/octet-stream Duyuru https://lookaside.fbsbx.com/ig?asset=1',
  ])
})

it('what another app answers is read along as a change, too', async () => {
  const changes = [{ field: 'standby', value: { ...ends, message: { mid: 'm2', text: 'x' } } }]
  const body = pack({ object: 'instagram', entry: [{ id: '900', changes }] })
  expect(await taken(instagram, body)).toEqual({ events: ['standby standby'] })
})
