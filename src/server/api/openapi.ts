import type { RequestHandler } from 'express';
import type { OpenApiDocument } from '../openapi-document.js';
import { answer } from './endpoint.js';

/** `GET /v1/openapi.json`: the contract of this API, for everybody (CORS *). */
export function getOpenApi(document: OpenApiDocument): RequestHandler {
  return (_request, response) => {
    response.set({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' });
    answer(response, 200, document);
  };
}
