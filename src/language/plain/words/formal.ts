/** Ways of speaking that keep a reader at a distance. Own work. */
export const FORMAL = `
dient te|dienen te|diende te|dienden te = moet
dient u|dienen wij = moet u
dient|dienen = moet
gelieve|gelieve te = wilt u
men = u
u wordt verzocht|wordt u verzocht|wij verzoeken u|verzoeken wij u|verzoeke|wordt verzocht om = wilt u
u bent gehouden|bent u gehouden = u moet
u wordt geacht|wordt u geacht = u moet
alhier = hier
hierbij delen wij u mede|hierbij berichten wij u|hierbij bericht ik u = wij schrijven u
hiermee berichten wij|berichten wij u = wij schrijven u
hoogachtend = met vriendelijke groet
geachte heer/mevrouw = beste
het is niet toegestaan|is niet toegestaan = u mag niet
het is verboden|is verboden = u mag niet
het betreft = het gaat om
indien gewenst = als u wilt
naar verwachting = waarschijnlijk
wij achten = wij vinden
uw schrijven|ons schrijven = uw brief
zich te legitimeren = laten zien wie u bent
zij die = wie
`;
