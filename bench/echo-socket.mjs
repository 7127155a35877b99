/** A bare socket.io server that acknowledges each message with itself. */
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http);
io.on('connection', (socket) => socket.on('turn', (message, acknowledge) => acknowledge(message)));
http.listen(0, '127.0.0.1', () => process.send?.({ port: http.address().port }));
