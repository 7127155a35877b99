import { WegwijsChat } from './element.js';

if (!customElements.get('wegwijs-chat')) customElements.define('wegwijs-chat', WegwijsChat);
