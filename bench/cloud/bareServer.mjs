// A server that does nothing but HTTP: it answers the bytes that it was sent, by method. Started by startBareServer().
import { createServer } from 'node:http';

/** @type {Map<string, { status: number, headers: Record<string, string>, bytes: Buffer }>} */
const answers = new Map();

process.on('message', (/** @type {import('./answerTimes.mjs').BareAnswer[]} */ given) => {
  for (const { method, status, headers, body } of given) {
    answers.set(method, { status, headers, bytes: Buffer.from(body) });
  }
  process.send?.({ ready: true });
});
process.on('disconnect', () => process.exit());

const server = createServer((message, response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  message.on('data', (chunk) => chunks.push(chunk));
  message.on('end', () => {
    const answer = answers.get(message.method ?? '');
    if (!answer) return response.writeHead(404).end();
    return response.writeHead(answer.status, answer.headers).end(answer.bytes);
  });
});
server.listen(0, '127.0.0.1', () => {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('There is no port.');
  process.send?.({ address: `http://127.0.0.1:${bound.port}` });
});
