/** A bare Express server that answers a turn with the body it got: the ceiling for a turn over HTTP. */
import express from 'express';

const app = express();
app.use(express.json());
app.post('/echo', (request, response) => response.json(request.body));
const server = app.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
