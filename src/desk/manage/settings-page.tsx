/** @jsxImportSource react */
import { useState } from 'react';
import { askForNotifications, beep } from '../live/alerts.js';
import { changeSettings, useSettings } from '../live/desk-settings.js';
import { signOut, useDesk } from '../live/desk-store.js';
import { dropDrafts } from '../live/drafts.js';
import { stored } from '../live/stored.js';
import { dayTime } from '../live/wait-time.js';
import { Act } from '../parts/act.js';
import { Tick } from '../parts/field.js';
import { PageHeading, SubHeading } from '../parts/heading.js';
import { Notice } from '../parts/marks.js';
import { LanguagePick } from '../shell/language-pick.js';
import { useWords } from '../words.js';

/** How the desk looks and sounds in this browser, and logging out. */
export function SettingsPage() {
  const words = useWords();
  return (
    <>
      <PageHeading>{words('nav-settings')}</PageHeading>
      <div className="stack measure">
        <section className="panel stack" aria-labelledby="own-title">
          <SubHeading id="own-title">{words('settings-own')}</SubHeading>
          <LanguagePick />
          <AlertTicks />
          <OtherTicks />
        </section>
        <Account />
      </div>
    </>
  );
}

function AlertTicks() {
  const words = useWords();
  const { sound, notifications } = useSettings();
  const [refused, setRefused] = useState(false);
  const setNotifications = async (on: boolean) => {
    const allowed = on && (await askForNotifications());
    setRefused(on && !allowed);
    changeSettings({ notifications: allowed });
  };
  return (
    <fieldset>
      <legend>{words('settings-alerts')}</legend>
      <Tick
        label={words('setting-sound')}
        checked={sound}
        onTick={(on) => {
          changeSettings({ sound: on });
          if (on) beep();
        }}
      />
      <Tick label={words('setting-notifications')} checked={notifications} onTick={(on) => void setNotifications(on)} />
      <div role="status">{refused && <Notice kind="warning">{words('setting-notifications-refused')}</Notice>}</div>
    </fieldset>
  );
}

function OtherTicks() {
  const words = useWords();
  const { shortcuts, quickSend, liveWaits } = useSettings();
  return (
    <fieldset>
      <legend>{words('settings-keys')}</legend>
      <Tick label={words('setting-shortcuts')} checked={shortcuts} onTick={(on) => changeSettings({ shortcuts: on })} />
      <Tick
        label={words('setting-quick-send')}
        checked={quickSend}
        onTick={(on) => changeSettings({ quickSend: on })}
      />
      <Tick
        label={words('setting-live-waits')}
        checked={liveWaits}
        onTick={(on) => changeSettings({ liveWaits: on })}
      />
    </fieldset>
  );
}

function Account() {
  const words = useWords();
  const { language } = useSettings();
  const { me } = useDesk();
  if (!me) return null;
  return (
    <section className="panel stack" aria-labelledby="account-title">
      <SubHeading id="account-title">{words('settings-account')}</SubHeading>
      <p>
        {me.staff.name} · <bdi>{me.staff.email}</bdi>
      </p>
      <p className="small muted">{words('settings-until', { when: dayTime(me.until, language) })}</p>
      <div className="row">
        <Act onAct={() => leave(false)}>{words('sign-out')}</Act>
        <Act negative onAct={() => leave(true)}>
          {words('sign-out-everywhere')}
        </Act>
      </div>
    </section>
  );
}

/** Logs out and loads the page anew: nothing that was on the screen or half written stays. */
async function leave(everywhere: boolean): Promise<void> {
  await signOut(everywhere);
  dropDrafts(stored);
  location.assign('/desk/');
}
