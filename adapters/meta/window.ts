/**
 * Meta's customer service window: free words for 24 hours after the customer's last message, afterwards only what the
 * product allows (a template, a person's answer). Source: …/whatsapp/pricing and …/messenger-platform/policy.
 */
const day = 24 * 60 * 60 * 1000

/** Unknown counts as open: the provider then says what holds. */
export const windowOpen = (lastInboundAt: number | null, now: number, length = day): boolean =>
  lastInboundAt === null || now - lastInboundAt < length

export const week = 7 * day

export const windowClosed = (advice: string) =>
  ({ sent: false, retry: false, because: `the customer's last message is more than 24 hours old: ${advice}` }) as const
