/** What `santral simulate` decides under: fixed, for its output is compared byte for byte. */

/** Codes and Message-IDs are derived from it, so that a file may answer a code that its own lines bring about. */
export const simulateSecret = 'the-secret-of-simulate'

/** Without --config. Ids of accounts are made up. */
export const simulateSettings = `
desk:
  company: Santral
  phone: "+908500000002"
  on_call_line: "+908500000112"
  rota: ["+905320000001", "+905320000002", "+905320000003"]
  supervisor: supervisor@santral.test
  panel_url: https://panel.santral.test
server:
  public_url: https://santral.test
email:
  mailboxes:
    - address: destek@santral.test
    - address: support@santral.test
    - { address: abuse@santral.test, department: abuse }
    - { address: hukuk@santral.test, department: legal, aliases: [legal@santral.test] }
  own_domain: santral.test
  authserv_id: mx.santral.test
sms: { account_sid: AC00000000000000000000000000000000, number: "+908500000001" }
voice: { account_sid: AC00000000000000000000000000000000, number: "+908500000002" }
telegram: { bot: "@santral_test_bot" }
whatsapp: { number: "+908500000003", phone_number_id: "100000000000003" }
messenger: {}
instagram: {}
x: {}
`
