import { z } from 'zod';
import {
  conversationSchema,
  problemSchema,
  recordSchema,
  startedSchema,
  topicsAnswerSchema,
  turnAnswerSchema,
} from '../protocol/answers.js';
import { resumeRequestSchema, startRequestSchema, topicsQuerySchema, turnRequestSchema } from '../protocol/requests.js';
import type { Settings } from './settings.js';

/** The full version of the API, as in the header `API-Version`. */
export const API_VERSION = '1.0.0';

export interface OpenApiDocument {
  readonly openapi: string;
  readonly [part: string]: unknown;
}

interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly body?: z.ZodType;
  readonly bodyRequired?: boolean;
  readonly query?: z.ZodObject;
  readonly own?: boolean;
  readonly success: readonly [status: number, description: string, schema?: z.ZodType];
  readonly problems: readonly number[];
}

const OPERATIONS: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  '/openapi.json': {
    get: {
      id: 'getOpenApi',
      tag: 'contract',
      summary: 'This document',
      success: [200, 'The OpenAPI document', z.looseObject({ openapi: z.string() })],
      problems: [],
    },
  },
  '/topics': {
    get: {
      id: 'getTopics',
      tag: 'conversations',
      summary: 'What a resident can begin with, and the words of the interface',
      query: topicsQuerySchema,
      success: [200, 'The topics', topicsAnswerSchema],
      problems: [400],
    },
  },
  '/conversations': {
    post: {
      id: 'startConversation',
      tag: 'conversations',
      summary: 'Begins a conversation; without a flow the text is understood, or the topics are offered',
      body: startRequestSchema,
      bodyRequired: false,
      success: [201, 'The conversation with its first step, and the token to it', startedSchema],
      problems: [400, 413, 415],
    },
  },
  '/conversations/{id}': {
    get: {
      id: 'getConversation',
      tag: 'conversations',
      summary: 'A conversation as it is now',
      own: true,
      success: [200, 'The conversation', conversationSchema],
      problems: [400, 401, 404, 410],
    },
  },
  '/conversations/{id}/turns': {
    post: {
      id: 'takeTurn',
      tag: 'conversations',
      summary: 'Takes one turn; the same turnId again gives the same answer and stores nothing',
      own: true,
      body: turnRequestSchema,
      success: [200, 'The step after this turn', turnAnswerSchema],
      problems: [400, 401, 404, 409, 410, 413, 415, 503],
    },
  },
  '/conversations/{id}/record': {
    get: {
      id: 'getRecord',
      tag: 'privacy',
      summary: "Everything kept about this conversation: the resident's own copy",
      own: true,
      success: [200, 'The record', recordSchema],
      problems: [400, 401, 404, 410],
    },
    delete: {
      id: 'eraseRecord',
      tag: 'privacy',
      summary: 'Deletes what the resident wrote, at once',
      own: true,
      success: [204, 'Gone'],
      problems: [400, 401, 404, 410, 503],
    },
  },
  '/resumptions': {
    post: {
      id: 'resumeConversation',
      tag: 'conversations',
      summary: 'Goes on with a conversation by the code the resident was given',
      body: resumeRequestSchema,
      success: [201, 'The conversation as it is now, and a new token to it', startedSchema],
      problems: [400, 404, 413, 415, 503],
    },
  },
};

/** The contract of the resident API (OpenAPI 3.0), made from the very schemas that requests are checked with. */
export function openApiDocument(settings: Pick<Settings, 'contactEmail' | 'publicUrl'>): OpenApiDocument {
  const site = settings.publicUrl?.replace(/\/$/, '');
  return {
    openapi: '3.0.3',
    info: {
      title: 'Wegwijs resident API',
      version: API_VERSION,
      description: 'Walks a resident through a task of the municipality, one step at a time.',
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
      contact: { name: 'Wegwijs', email: settings.contactEmail, url: site ?? 'https://www.example.org' },
    },
    servers: [{ url: `${site ?? ''}/v1` }],
    tags: ['contract', 'conversations', 'privacy'].map((name) => ({ name })),
    paths: Object.fromEntries(
      Object.entries(OPERATIONS).map(([path, methods]) => [
        path,
        Object.fromEntries(Object.entries(methods).map(([method, operation]) => [method, operationObject(operation)])),
      ]),
    ),
    components: {
      schemas: componentSchemas(),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'Given when a conversation begins' } },
    },
  };
}

function operationObject(operation: Operation): object {
  const parameters = [...pathParameters(operation), ...queryParameters(operation.query)];
  const { body } = operation;
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body && {
      requestBody: {
        required: operation.bodyRequired ?? true,
        content: { 'application/json': { schema: reference(body) } },
      },
    }),
    responses: responses(operation),
    security: operation.own ? [{ token: [] }] : [],
  };
}

function responses({ success: [status, description, schema], problems }: Operation): object {
  const headers = { 'API-Version': { description: 'The full version of this API', schema: { type: 'string' } } };
  const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return {
    [status]: {
      description,
      headers,
      ...(schema && { content: { 'application/json': { schema: reference(schema) } } }),
    },
    ...Object.fromEntries(
      [...problems, 429, 500].map((code) => [code, { description: 'In plain words', headers, content: problem }]),
    ),
  };
}

function pathParameters({ own }: Operation): object[] {
  if (!own) return [];
  return [{ name: 'id', in: 'path', required: true, description: 'The conversation', schema: { type: 'string' } }];
}

function queryParameters(query: z.ZodObject | undefined): object[] {
  if (!query) return [];
  const { properties = {} } = z.toJSONSchema(query, { target: 'openapi-3.0', io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

/** A named schema by reference, another one written out. */
function reference(schema: z.ZodType): object {
  const id = schema.meta()?.id;
  if (id) return { $ref: `#/components/schemas/${id}` };
  const { $schema: _, ...written } = z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' });
  return written;
}

function componentSchemas(): object {
  // Importing the schemas registered every one that has an id.
  void problemSchema;
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    target: 'openapi-3.0',
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, id: _name, ...schema }]) => [id, schema]),
  );
}
