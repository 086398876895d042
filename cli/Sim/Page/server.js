// The server: what it is asked, and what it tells.

let last = Promise.resolve();

// Sends a command, in order: a press never overtakes its release. Gives the answer; raises an Error with the server's words.
export function ask(path, body = {}) {
  const answer = last.then(async () => {
    const response = await fetch('/api/' + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    const result = await response.json();
    if (!response.ok)
      throw new Error(result?.error ?? response.statusText);
    return result;
  });
  last = answer.catch(() => {});
  return answer;
}

// A stop waits for no command before it.
export function stop() {
  return fetch('/api/stop', { method: 'POST' });
}

// Calls hear for each frame, and lost when there is no connection; comes back by itself.
export function listen(hear, lost) {
  const socket = new WebSocket('ws://' + location.host + '/live');
  socket.onmessage = event => hear(JSON.parse(event.data));
  socket.onclose = () => {
    lost();
    setTimeout(() => listen(hear, lost), 800);
  };
}
