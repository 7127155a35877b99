/** English words that people here write in Dutch; they count as Dutch too. */
export const LOANS: ReadonlySet<string> = new Set(
  `account app apps baby babyfoon back-up bike bonus box budget bus bye café chat chatbot chatten checken check chill chillen claim
  code computer container cool crash crashen crashed dashboard data database date deadline deal default delete desk dossier download
  downloaden drop ebike email error event fake feedback file film flat folder form fulltime parttime cv format game gps hack hacker helpdesk hey hi hobby
  home hotel id info inbox input internet item job keycard laptop level link list live login loket mail mailen manager max maximum
  memo minimum mobile model nice offline online ombudsman open order outfit pack parking partner party pin pincode plan plus post
  printen printer pro problem process profiel provider qr quick rap reply report reset respect review router scan scannen scanner
  scooter screenshot server service share shit shop show sim site sms software sorry spam speed sport stage start status stop stress
  super supermarkt support switch tablet taxi team test tag ticket tickets timing tip top tracking trailer tram trend truck tv update
  upload uploaden urgent usb user visa voucher website weekend wifi workshop`.split(/\s+/),
);
