import { describe, expect, it } from 'vitest';
import { readCommand } from '../../src/language/command.js';

describe('a request in words', () => {
  it.each([
    ['Ik wil een mens spreken', 'person'],
    ['kan ik ff iemand aan de lijn krijgen', 'person'],
    ['mag ik een medewerker alstublieft', 'person'],
    ['I want to talk to a real person', 'person'],
    ['biriyle konuşmak istiyorum', 'person'],
    ['أريد التحدث مع موظف', 'person'],
    ['chcę porozmawiać z człowiekiem', 'person'],
    ['хочу поговорити з людиною', 'person'],
    ['Ich möchte mit jemandem sprechen', 'person'],
    ['hallo, bel mij terug alstublieft', 'callback'],
    ['kunnen jullie mij morgen bellen?', 'callback'],
    ['please call me back', 'callback'],
    ['Kan iemand mij bellen', 'callback'],
    ['kan er een collega bellen', 'callback'],
    ['kan ik iemand bellen', 'person'],
    ['graag een telefoontje', 'callback'],
    ['ik wil iemand spreken via de telefoon', 'callback'],
    ['mag ik iemand spreken, mijn telefoon is gestolen', 'person'],
    ['can I get a call from an employee', 'callback'],
    ['ich möchte angerufen werden', 'callback'],
    ['aranmak istiyorum', 'callback'],
    ['أريد مكالمة هاتفية', 'callback'],
    ['chciałbym, żeby ktoś zadzwonił', 'callback'],
    ['хай працівник мені зателефонує', 'callback'],
    ['beni arar mısınız', 'callback'],
    ['zadzwoń do mnie', 'callback'],
    ['передзвоніть мені будь ласка', 'callback'],
    ['Terug', 'back'],
    ['zurück', 'back'],
    ['назад', 'back'],
    ['ik ga straks wel verder', undefined],
    ['straks verder', 'later'],
    ['laat maar zitten', 'stop'],
    ['kan het wat makkelijker?', 'easier'],
    ['za trudne', 'easier'],
    ['snap ik niet', 'confused'],
    ['ik begrijp er niks van', 'confused'],
    ['anlamadım', 'confused'],
    ['لا أفهم', 'confused'],
    ['nie rozumiem', 'confused'],
    ['huh?', 'confused'],
    ['ik snpa het niet', 'confused'],
  ])('%j is: %s', (text, name) => {
    expect(readCommand(text)?.name).toBe(name);
  });

  it.each([
    ['In English please', 'en'],
    ['Türkçe biliyor musunuz?', 'tr'],
    ['українською будь ласка', 'uk'],
    ['spreekt u Pools', 'pl'],
    ['ik spreek geen Nederlands', undefined],
    ['mijn Engels paspoort is weg', undefined],
    ['nederlands', 'nl'],
  ])('for a language: %j (%s)', (text, to) => {
    const command = readCommand(text);
    expect(command?.name === 'language' ? command.to : undefined).toBe(to);
  });

  it.each([
    'mijn medewerker is ziek',
    'ik heb de bank al gebeld',
    'I got a call from a strange number',
    'wanneer kom ik terug in aanmerking',
    'mijn oom is een mens met een beperking',
    'ik snap niet waarom ik deze brief krijg',
    'a'.repeat(10_000),
    '',
  ])('is none when it is about something else: %.60j', (text) => {
    expect(readCommand(text)).toBeUndefined();
  });
});
