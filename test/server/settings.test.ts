import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/server/settings.js';

describe('settings', () => {
  it('have a default each', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataFolder: 'data',
      origins: [],
      trustProxy: false,
      turnsPerMinute: 600,
      requestsPerMinute: 6000,
      keepDays: 30,
      warnings: [],
    });
  });

  it('read a list of sites and a time', () => {
    const { origins, startAt } = readSettings({
      WEGWIJS_ORIGINS: 'https://www.example.org, http://localhost:8080',
      WEGWIJS_NOW: '2026-11-23T10:00:00+01:00',
    });
    expect(origins).toEqual(['https://www.example.org', 'http://localhost:8080']);
    expect(startAt).toBe(Date.parse('2026-11-23T09:00:00Z'));
  });

  it('read how the roles of single sign-on are called here', () => {
    const { signOn } = readSettings({
      WEGWIJS_OIDC_ISSUER: 'https://login.example.org/realms/gemeente',
      WEGWIJS_OIDC_ROLES: 'balie = desk, cn=hoofd=manager, balie=editor',
    });
    expect(signOn).toMatchObject({ clientId: 'wegwijs', clientSecret: undefined, roleClaim: 'roles' });
    expect([...(signOn?.roles ?? [])]).toEqual([
      ['balie', ['desk', 'editor']],
      ['cn=hoofd', ['manager']],
    ]);
    expect(readSettings({ WEGWIJS_OIDC_ROLES: 'balie=desk' }).signOn).toBeUndefined();
  });

  const wrong: readonly (readonly [Record<string, string>, string])[] = [
    [{ PORT: '70000' }, 'PORT mag ten hoogste 65535 zijn.'],
    [{ WEGWIJS_NOW: 'morgen' }, 'WEGWIJS_NOW moet een tijd zijn als 2026-11-23T10:00:00+01:00.'],
    [{ WEGWIJS_OIDC_ISSUER: 'http://login.example.org' }, 'WEGWIJS_OIDC_ISSUER moet met https:// beginnen.'],
    [
      { WEGWIJS_OIDC_ROLES: 'balie=desk,hoofd=baas' },
      'WEGWIJS_OIDC_ROLES: "hoofd=baas" klopt niet. Schrijf het als naam-bij-u=rol, met als rol desk, editor, publisher, manager, privacy.',
    ],
    [{ WEGWIJS_DESK_IDLE_MINUTES: '1' }, 'WEGWIJS_DESK_IDLE_MINUTES moet ten minste 5 zijn.'],
    [{ WEGWIJS_KEEP_DAYS: '0' }, 'WEGWIJS_KEEP_DAYS moet ten minste 1 zijn.'],
    [{ WEGWIJS_CODE_TRIES: '9' }, 'WEGWIJS_CODE_TRIES moet ten minste 10 zijn.'],
    [
      { WEGWIJS_CONTACT_EMAIL: 'x', PORT: 'y' },
      'PORT moet een getal zijn; WEGWIJS_CONTACT_EMAIL moet een e-mailadres zijn.',
    ],
  ];
  it.each(wrong)('%j is told in one line that names it', (env, line) => {
    expect(() => readSettings(env)).toThrow(line);
  });

  it('nobody knows are told, with the one that was meant', () => {
    expect(readSettings({ WEGWIJS_ORIGIN: 'https://www.example.org' }).warnings).toEqual([
      'WEGWIJS_ORIGIN: deze instelling bestaat niet. Bedoelt u WEGWIJS_ORIGINS?',
    ]);
  });
});
