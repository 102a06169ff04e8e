/** Text as it may stand in XML and HTML: between tags, or also in the quotes of an attribute. Pure. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const entityOf = (sign: string): string => entities[sign] ?? sign

/** Between tags alone: quotes stay as they are. */
export const escapedText = (text: string): string => text.replace(/[&<>]/g, entityOf)

/** Between tags and in attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, entityOf)
