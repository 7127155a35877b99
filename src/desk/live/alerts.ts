/** A short, soft beep. */
export function beep(): void {
  try {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    tone.frequency.value = 660;
    loudness.gain.setValueAtTime(0.12, audio.currentTime);
    loudness.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.3);
    tone.connect(loudness).connect(audio.destination);
    tone.onended = () => void audio.close();
    tone.start();
    tone.stop(audio.currentTime + 0.3);
  } catch {
    // A browser without sound: the line on the screen says the same.
  }
}

/** Whether this browser may show notifications. */
export function notificationsAllowed(): boolean {
  return 'Notification' in window && Notification.permission === 'granted';
}

/** Asks the browser for notifications; false when it says no. */
export async function askForNotifications(): Promise<boolean> {
  return 'Notification' in window && (await Notification.requestPermission()) === 'granted';
}

/** Shows a line outside the page, only while the page is not looked at. It never holds what a resident wrote. */
export function notify(title: string, line: string): void {
  if (!notificationsAllowed() || document.visibilityState === 'visible') return;
  try {
    new Notification(title, { body: line, tag: 'wegwijs-desk' });
  } catch {
    // Some phones only let a service worker do this.
  }
}
