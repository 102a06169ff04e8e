/**
 * Providers' own bodies from the development corpus (beside the checkout, never in it). Words are named by where they
 * stand in the body: `text: 'message.text'`. Every file of a provider that we speak with must have its line here.
 */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { adapterFor } from '../../adapters/index.ts'
import { bodyOnly, pack } from '../../adapters/wire/body.ts'
import type { Channel } from '../../src/message.ts'
import { deliveryOf } from './taken.ts'

const corpus = new URL('../../../shared/corpus/webhooks/', import.meta.url)
const index = new URL('index.jsonl', corpus)

const channelOf: Record<string, Channel> = {
  telegram: 'telegram',
  twilio: 'sms',
  'whatsapp-cloud': 'whatsapp',
  messenger: 'messenger',
  instagram: 'instagram',
  'x-account-activity': 'x',
}

interface Wanted {
  /** Kinds of events. */
  events?: string[]
  /** One for each message: kind (text if absent), where its words stand, how many files, and more. */
  messages?: {
    kind?: string
    text?: string
    says?: string
    files?: number
    from?: string
    name?: string
    replyTo?: string
    edits?: string
    group?: string
  }[]
  throws?: RegExp
  /** Checked elsewhere. */
  elsewhere?: true
}

const said = (text: string, more = {}): Wanted => ({ messages: [{ text, ...more }] })
const file = (more = {}): Wanted => ({ messages: [{ files: 1, ...more }] })
const event = (...events: string[]): Wanted => ({ events })

const wa = 'entry.0.changes.0.value.messages.0'
const meta = 'entry.0.messaging.0.message.text'
const dm = 'direct_message_events.0.message_create.message_data.text'

const wanted: Record<string, Wanted> = {
  'telegram/text': said('message.text', { from: '23', name: 'Sojan Jose' }),
  'telegram/caption_only': said('message.caption'),
  'telegram/group_message': event('group'),
  'telegram/audio': file(),
  'telegram/photo': file(),
  'telegram/sticker': file(),
  'telegram/video': file(),
  'telegram/voice': file(),
  'telegram/document': file(),
  'telegram/location': { messages: [{ says: '📍 37.7893768, -122.3895553' }] },
  'telegram/venue': { messages: [{ says: '📍 37.7893768, -122.3895553 San Francisco' }] },
  'telegram/contact': { messages: [{ says: '👤 +918660944581' }] },
  'telegram/callback_query': said('callback_query.data', { from: '5171248', replyTo: '23:1' }),
  'telegram/edited_text': said('edited_message.text', { kind: 'edit', edits: '789:48' }),
  'telegram/edited_caption': said('edited_message.caption', { kind: 'edit', edits: '789:49' }),
  'telegram/empty_object': event('other'),
  'telegram/guide_start_command': said('message.text', { kind: 'command' }),
  'telegram/guide_forwarded': said('message.text', { kind: 'command', name: 'Test Firstname Test Lastname' }),
  'telegram/guide_forwarded_channel': said('message.text', { kind: 'command', name: 'Test Firstname Test Lastname' }),
  'telegram/guide_reply': said('message.text', { kind: 'command', replyTo: '1111111:1334' }),
  'telegram/guide_edited': said('edited_message.text', { kind: 'edit', edits: '1111111:1365' }),
  'telegram/guide_entities': said('message.text'),
  'telegram/guide_audio': file(),
  'telegram/guide_voice': file(),
  'telegram/guide_document': file(),
  'telegram/guide_inline_query': event('inline'),
  'telegram/guide_chosen_inline': event('inline'),
  'telegram/guide_callback_inline': event('inline'),
  'telegram/tt_message': said('message.text'),
  'telegram/tt_edit': said('edited_message.text', { kind: 'edit', edits: '714862471:121' }),
  'telegram/tt_inline': event('inline'),
  'telegram/business_connection': event('account'),
  'telegram/business_message': said('business_message.text', { name: 'Ayşe' }),
  'telegram/business_message_from_owner': event('echo'),
  'telegram/edited_business_message': said('edited_business_message.text', { kind: 'edit', edits: 'bc_1:1:9' }),
  'telegram/deleted_business_messages': event('deleted'),
  'telegram/channel_post': event('channel-post'),
  'telegram/my_chat_member_blocked': event('membership'),
  'telegram/message_reaction': event('reaction'),
  'telegram/album_part1': said('message.caption', { files: 1, group: '13000' }),
  'telegram/album_part2': file({ group: '13000' }),
  'telegram/secret_header': said('message.text'),
  'twilio/sms_text': said('Body', { from: '+12345' }),
  'twilio/sms_null_bytes': { messages: [{ says: 'remove null bytes' }] },
  'twilio/sms_no_body': { messages: [{}] },
  'twilio/mms_image': said('Body', { files: 1 }),
  'twilio/signature_vectors': { elsewhere: true },
  'whatsapp-cloud/text': said(`${wa}.text.body`, { from: '+16315551234', name: 'Kerry Fisher' }),
  'whatsapp-cloud/image_caption': said(`${wa}.image.caption`, { files: 1 }),
  'whatsapp-cloud/status_delivered': event('status'),
  'whatsapp-cloud/interactive_button_reply': said(`${wa}.interactive.button_reply.title`),
  'whatsapp-cloud/reaction': event('reaction'),
  'whatsapp-cloud/location': {
    messages: [{ says: '📍 37.7749, -122.4194 San Francisco, 123 Main St, San Francisco, CA' }],
  },
  'whatsapp-cloud/reply_with_context': said(`${wa}.text.body`, { replyTo: 'wamid.original_message_id' }),
  'whatsapp-cloud/template_status_update': event('account'),
  'whatsapp-cloud/template_disabled': event('account'),
  'whatsapp-cloud/template_category_update': event('account'),
  'whatsapp-cloud/meta_docs_text': said(`${wa}.text.body`),
  'whatsapp-cloud/cw_unsupported': { messages: [{ kind: 'placeholder' }] },
  'whatsapp-cloud/cw_ephemeral': { messages: [{ kind: 'placeholder' }] },
  'whatsapp-cloud/cw_status_read': event('read'),
  'whatsapp-cloud/cw_status_failed': event('status'),
  'whatsapp-cloud/cw_status_deleted_unknown': event('status'),
  'whatsapp-cloud/cw_template_button': said(`${wa}.button.text`),
  'whatsapp-cloud/cw_two_contacts': {
    messages: [{ says: '👤 Apple Inc. +911800\n👤 Chatwoot +1 (415) 341-8386', from: '+919446284490' }],
  },
  'whatsapp-cloud/cw_location': {
    messages: [{ says: '📍 37.7893768, -122.3895553 Bay Bridge, San Francisco, CA, USA' }],
  },
  'whatsapp-cloud/cw_media_error': said(`${wa}.image.caption`, { kind: 'placeholder' }),
  'whatsapp-cloud/cw_entry_is_object': event('other'),
  'whatsapp-cloud/cw_brazil_with_9': said(`${wa}.text.body`, { from: '+5541988887777' }),
  'whatsapp-cloud/cw_brazil_without_9': said(`${wa}.text.body`, { from: '+5541988887777' }),
  'whatsapp-cloud/docs_unknown_131051': { messages: [{ kind: 'placeholder' }] },
  'whatsapp-cloud/docs_sticker': file(),
  'whatsapp-cloud/docs_list_reply': said(`${wa}.interactive.list_reply.title`),
  'whatsapp-cloud/docs_ad_referral': said(`${wa}.text.body`),
  'whatsapp-cloud/docs_location_trailing_invalid_json': { throws: /not JSON/ },
  'messenger/text': said(meta),
  'messenger/duplicate_delivery': said(meta),
  'messenger/delivery': event('status'),
  'messenger/read': event('read'),
  'messenger/echo': event('echo'),
  'messenger/postback': said('entry.0.messaging.0.postback.title', { kind: 'command' }),
  'messenger/attachments_no_text': { messages: [{ files: 2 }] },
  'messenger/reaction': event('reaction'),
  'messenger/batch_two_entries': { messages: [{ text: meta }, { text: 'entry.1.messaging.0.message.text' }] },
  'instagram/instagram_message_create_event': said(meta),
  'instagram/instagram_message_standby_event': event('standby'),
  'instagram/instagram_story_reply_event': said(meta, { replyTo: 'story:chatwoot-app-user-id-1' }),
  'instagram/instagram_message_reply_event': said(meta, { replyTo: 'message-id-1' }),
  'instagram/instagram_test_text_event': event('test'),
  'instagram/instagram_message_unsend_event': event('deleted'),
  'instagram/instagram_message_attachment_event': file(),
  'instagram/instagram_shared_reel_event': file(),
  'instagram/instagram_story_mention_event': file(),
  'instagram/instagram_story_mention_event_with_echo': event('echo'),
  'instagram/instagram_message_unsupported_event': { messages: [{ kind: 'placeholder' }] },
  'instagram/messaging_seen_event': event('read'),
  'instagram/instagram_test_event': event('test'),
  'x-account-activity/twitter_message_create_event': said(dm, { from: '2' }),
  'x-account-activity/twitter_dm_image_event': said(dm, { files: 1 }),
  'x-account-activity/tweet_create_event': event('channel-post'),
  'x-account-activity/dm_sent_by_own_account': event('echo'),
  'x-account-activity/crc_check': { elsewhere: true },
}

describe.skipIf(!existsSync(index))('bodies of the corpus (skipped where ../shared/corpus is absent)', () => {
  const lines: { file: string; provider: string }[] = existsSync(index)
    ? readFileSync(index, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
    : []
  const ours = lines.filter(line => channelOf[line.provider]).map(line => line.file.replace(/^webhooks\/|\.json$/g, ''))

  it('has a line for every file of a provider that we speak with', () => {
    expect(ours.filter(name => !wanted[name])).toEqual([])
  })

  it.each(ours.filter(name => wanted[name] && !wanted[name]?.elsewhere))('%s', async name => {
    const channel = channelOf[name.split('/')[0] ?? ''] ?? 'sms'
    const { payload } = JSON.parse(readFileSync(new URL(`${name}.json`, corpus), 'utf8'))
    const body = typeof payload === 'string' ? new TextEncoder().encode(payload) : pack(payload)
    const want = wanted[name] ?? {}
    const adapter = adapterFor(channel)
    if (want.throws) return expect(() => adapter.split(bodyOnly(body))).toThrow(want.throws)
    const { parcels, events } = adapter.split(bodyOnly(body))
    expect(events.map(one => one.kind)).toEqual(want.events ?? [])
    const messages = await Promise.all(parcels.map(async parcel => adapter.parse(deliveryOf(adapter, parcel))))
    expect(messages).toMatchObject(
      (want.messages ?? []).map(one => ({
        kind: one.kind ?? 'text',
        text: one.says ?? (one.text ? at(payload, one.text) : ''),
        sender: { ...(one.from && { address: one.from }), ...(one.name && { name: one.name }) },
        thread: { replyTo: one.replyTo ? [one.replyTo] : [], edits: one.edits ?? null, group: one.group ?? null },
      })),
    )
    expect(messages.map(one => one.attachments.length)).toEqual((want.messages ?? []).map(one => one.files ?? 0))
  })
})

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce((inner: unknown, key) => (inner as Record<string, unknown> | undefined)?.[key], value)
