// Optional, and the page works without it: remembers how the reader wants the page, and keeps the edition for offline.
const remember = (radio) => {
  const chosen = localStorage.getItem(radio.name);
  if (chosen === radio.value) radio.checked = true;
  radio.addEventListener('change', () => localStorage.setItem(radio.name, radio.value));
};

try {
  document.querySelectorAll('.settings-radio').forEach(remember);
} catch {
  // Storage is switched off: the choice then lasts as long as the page.
}

// Not on an editor's own machine, where the preview has to show the last change, and not for readers who save data.
const served = location.protocol.startsWith('http') && location.hostname !== 'localhost';
if ('serviceWorker' in navigator && served && !navigator.connection?.saveData) {
  const worker = new URL('../sw.js', document.currentScript.src);
  navigator.serviceWorker.register(worker).catch(() => {});
}
