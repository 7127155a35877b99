/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { beep, notify } from '../live/alerts.js';
import { sayNews } from '../live/announce.js';
import { deskSettings } from '../live/desk-settings.js';
import { deskState, onChange, useDesk } from '../live/desk-store.js';
import { type News, newsBetween, waitingCount } from '../live/news.js';
import { firstWords } from '../live/pace.js';
import { hashOf } from '../live/route.js';
import { useWords, type Words } from '../words.js';

/** How long the line stays on the screen, milliseconds. */
const STAYS = 8000;

/** The last thing that came in as a line on the screen: what the sound says, for who does not hear it. */
export function NewsTwin() {
  const words = useWords();
  const [last, setLast] = useState<News>();
  const { queue } = useDesk();
  const waiting = waitingCount(queue);
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) ${words('desk-title')}` : words('desk-title');
  }, [waiting, words]);
  useEffect(
    () =>
      onChange((before) => {
        const news = newsBetween(before, deskState());
        for (const one of news) sayNews(lineOf(words, one));
        const [first] = news;
        if (!first) return;
        setLast(first);
        tellOutside(words, first);
      }),
    [words],
  );
  useEffect(() => {
    if (!last) return;
    const timer = setTimeout(() => setLast(undefined), STAYS);
    return () => clearTimeout(timer);
  }, [last]);
  if (!last) return null;
  return (
    <p className="alert-twin">
      <a
        className="nl-link"
        href={hashOf({ type: 'work', conversation: last.type === 'waiting' ? undefined : last.conversation })}
      >
        {lineOf(words, last)}
      </a>
    </p>
  );
}

/** Sound and notification, each only when it is switched on. A notification names the topic, not what was written. */
function tellOutside(words: Words, news: News): void {
  const { sound, notifications } = deskSettings();
  if (sound) beep();
  if (notifications) notify(words('desk-title'), words(`news-${news.type}-short`, { topic: news.topic }));
}

function lineOf(words: Words, news: News): string {
  if (news.type !== 'message') return words(`news-${news.type}`, { topic: news.topic });
  return words('news-message', { text: firstWords(news.text) });
}
