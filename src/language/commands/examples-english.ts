import type { CommandName } from './words.js';

/** How people who write English ask for these things, and (none) ordinary messages that hold the same words. */
export const ENGLISH_EXAMPLES: Readonly<Record<CommandName | 'none', string>> = {
  person: `
    can i talk to a real human please | let me speak with somebody from the council |
    is there an actual person i can chat to | i want a human being not a machine | get me a member of staff |
    put me through to an officer | this bot is useless give me a person |
    could you kindly transfer me to a colleague | connect me to an agent now | are you a robot i need a human |
    speak to yr manager | customer service pls | i need someone to help me personally | is anybody working there |
    want speak with people of municipality | humn please | transfer me to reception |
    can someone take over this chat | i would prefer dealing with a living person |
    stop the automated replies i want staff | who can i talk to in person | live chat with an employee |
    yo get me a real guy | i wish to speak to a clerk if i may | somebody real please | hand me over to an advisor |
    representative | i dont trust computers let me talk to someone | can a caseworker look at this with me |
    need human help asap
  `,
  callback: `
    can somebody ring me this afternoon | please give me a bell | could you phone me back after five |
    i would rather be called | call me on my mobile | typing is hard for me please call |
    id like a phone call instead | ask someone to call me tomorrow morning | when can you call me back |
    request a callback | gimme a call | you call me yes | i want telephone from gemeente |
    can we do this over the phone | please telephone me at your earliest convenience | may i leave my number |
    just call me already | plz cal me | can i get a call back today | have an officer ring me |
    phone contact please | call my daughter she handles everything | i prefer talking on the phone |
    dont email me just phone me | could i arrange a phone appointment with you | i cant read well can you call |
    someone should call me back about this | hit me up by phone | schedule a call for me | ring me back when you can
  `,
  back: `
    i pressed the wrong button | go to the question before | can i change my last answer | oops that was wrong |
    take me back one | undo that please | i made an error in my answer | let me correct that |
    sorry i typed the wrong thing | i meant something else | i should have said yes | bck |
    return to the earlier question | i want to redo the last one | wrong answer go back | how do i go back |
    i clicked too fast | no wait i chose the wrong one | revert my answer | i wish to amend my previous reply |
    my bad go back | accidentally said no | delete my last answer | previous step please |
    can i fix what i just wrote | step backwards | i want change answer before | that was a mistake |
    i misread the last question | back up one
  `,
  later: `
    i will do the rest tomorrow | can i save this and come back | need to find my papers first back later |
    not now im at work | pause this for a moment | let me finish it another day | brb | be right back |
    hold on i have to pick up my kids continue after | save my answers please | will it keep my answers if i leave |
    resume later | can i carry on tonight | i have to go now finish this later | ill pick this up next week |
    no time right now | save n continue later | i should like to continue at another time |
    my phone is dying can you keep this | come back later to finish | do it at home later |
    send me a link to continue | take a break | i need to ask my husband first then continue | save progress |
    keep this for tomorrow | me go now later more | postpone this | let me pause | gotta run will finish after lunch
  `,
  stop: `
    never mind then | forget about it | i dont want to go on | leave it | i give up | im out |
    thats all thank you bye | end this chat | cancel everything | i changed my mind i dont want this |
    no longer needed | this is pointless im quitting | close the conversation | goodbye and thanks | see ya |
    cheers bye | stop asking me questions | i am finished here | enough | please terminate this conversation |
    i no more want | stp | get lost | ill just go to town hall forget it | throw it all away | abort |
    shut it down | i wont be applying after all | withdraw my request | no more thanks
  `,
  easier: `
    can you say that in plain english | use simple words please | thats too much text | shorter please |
    my english is not so good easy words | explain like im five | too many difficult words | make it short |
    this is too complicated to read | simplify | can u make it simpler | i have dyslexia short sentences please |
    speak normal | less words | easyer please | is there an easy read version | summarise it for me |
    could you put it in simpler terms | the language is too hard for me | no jargon | cut the legal talk |
    keep it simple | tldr | i cannot read long text | write more easy | dumb it down | basic words only |
    please use everyday language | i am learning dutch simple language pls | wall of text make it easier
  `,
  confused: `
    what do you mean by that | i dont get the question | huh what | sorry i dont follow | what are you asking me |
    no idea what this means | what am i supposed to put here | can you give an example | im lost here |
    makes no sense | what is this word | why do you ask this | which one should i choose | i no understand |
    could you clarify please | dont understnd | that is unclear to me | what does this question want | come again |
    pardon | i am rather puzzled by this question | wtf is that | never heard of that what is it |
    how do i fill this in | explain that please | i dont know what you want from me |
    what is the difference between these options | say what | repeat the question | this confuses me
  `,
  none: `
    i am back in the netherlands since may | i want my deposit back | the bank called me about my account |
    somebody called me pretending to be the council | my benefit has stopped | i want to stop my business |
    the bus does not stop here anymore | can i make an appointment later this week |
    i got a letter and dont understand the tax bill | my previous address was in utrecht |
    there are three people in my household | a staff member was rude to me | i need someone to clean my house |
    walking is difficult for me | i want to cancel my appointment | when does the town hall close |
    there is a mistake on my birth certificate | i am saving money for a house |
    my back hurts and i cannot climb stairs | what does a passport cost
  `,
};
