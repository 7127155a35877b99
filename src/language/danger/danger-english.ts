import type { DangerWords } from '../danger.js';

/** English words for danger. */
export const DANGER_ENGLISH: DangerWords = {
  lists: {
    me: 'me|us|my (kid|kids|child|children|son|daughter|mother|mom|sister|baby)',
    family:
      'husband|wife|boyfriend|girlfriend|partner|ex|ex husband|ex wife|ex boyfriend|ex girlfriend|father|dad|mother|mom|mum|brother|son|uncle|stepfather|stepdad|family|parents|in laws',
    who: 'he|she|they|someone|somebody|a man|my (husband|wife|boyfriend|girlfriend|partner|ex|father|dad|mother|mom|mum|brother|son|uncle|stepfather|stepdad|family|parents|neighbour|neighbor|baby|child|kid|friend)|the baby',
    self: 'myself|himself|herself|my self',
    robbed: 'robbed|robbery|stolen|stole|pickpocket\\S*|mugged',
    not: 'not|dont|don t|doesnt|doesn t|didnt|didn t|cant|can t|cannot|isnt|isn t|no longer|never|stopped',
  },
  said: {
    suicide: `
      (suicide|suicidal|kms)
      (kill|killing|hang|hanging|shoot|drown|harm|harming|hurt|hurting|cut|cutting) {self}
      (end|ending|take|taking) (my|his|her) (own )?life
      (end|ending) it all
      ^ (i |want |to |wanna |just |will |gonna |am |going |m )*end it $
      (want|wants|wish|wishes|hope|wanted) (i |just |really )*(to|could) (just |really )*(die|be dead)(?! (in|at))
      (wanna|rather) (just )*(die|be dead)
      (wish|wished) (i |he |she )(was|were) (dead|never born|not here)
      (better off|rather be) dead
      (better off|better|happier) without me
      (better|better off|happier) if i (was|were|am) (gone|dead|not here)
      (took|taken|swallowed|take|swallow|swallowing|taking) (all |too many |a lot of |so many )*(of )?(my |the |these )?(pills|meds|medication|tablets|sleeping pills|paracetamol) but not (forgot|prescription|stolen|reimburse\\S*)
      (cut|cuts|cutting) (my|her|his) (wrist|wrists|arm|arms|own arms)
      (suicide|goodbye) (note|letter)
      why am i (still )?(alive|living)
      {not} (really )?(want|wanna|wish|care) (to )?(live|be alive|exist|wake up|be here)( anymore| any longer| any more)(?! (here|in|with|at|on|there))
      {not} (want|wanna|wish) (to )?(live|be alive|exist)(?! (here|in|with|at|on|there|together|near|alone|next))
      {not} worth living
      (no|any) (reason|point) .. (to live|in living|living|to go on)
      {not} (go on|take it|do this|cope|carry on) (anymore|any more|any longer|like this)
      (see|is|s|have|got) no (way out|future|other way out) but not (debts?|money|bills?)
      (tired|sick|done) (of|with) (living|life|my life)(?! (in|at|here|with|on|next|off|like|together|under))
      overdose
      (jump|jumping|step) .. (off|from|in front of|under) .. (train|bridge|roof|building|balcony|metro)
      nobody (would|will) miss me
    `,
    now: `
      (call|ring|dial) (me |for me |please |now |an |the )*(112|911|999|ambulance|fire brigade|fire department)
      (need|send) (me |us |now |please |an |the |a )*(ambulance|fire brigade|fire department)(?! (permit|approval|check|inspection|permission))
      ^ (help |please |now |an |a |there is |s )*(fire|ambulance|heart attack|burglar|intruder|gas leak) ?$
      {not} (breathe|breathing|able to breathe)
      (stopped|trouble|difficulty) breathing
      (choking|suffocating|unconscious|passed out|collapsed|having a stroke|bleeding to death|bleeding out)
      {who} .. {not} (responding|waking up|wake up|moving)
      (have|has|having|had) a (heart attack|stroke|seizure) but not (last|ago|year|month)
      (is|am|m|are) drowning(?! in)
      (chest pain|pain in (my|his|her) chest)
      bleeding (a lot|badly|heavily|so much|hard)
      (house|home|kitchen|flat|apartment|building|room|car|roof|stairs) .. on fire
      ^ .*on fire $
      there (is|s) a fire(?! (alarm|place|station))
      (is|s) burning .. (house|home|flat|kitchen|building)
      (house|home|flat|kitchen|building) (is|s) burning
      (smell|smells|smelling) (of |like )?gas
      gas leak
      (smoke|flames) .. (from|in|out of) .. (house|building|flat|apartment|kitchen|roof|window|car|room)
      (following|follows|stalking|stalks|hunting) {me}(?! on)
      {who} (is |keeps |are |s )?(chasing|chases) {me} but not (money|debt\\S*|bills?)
      (being|am|getting|are) (followed|chased|hunted|stalked)
      (breaking|break|trying to get|trying to break) (in|into)
      (burglar|burglars|intruder) .. (in|inside|house|downstairs|upstairs|here)
      (has|have|with|pulled|waving) a (knife|gun|weapon|machete|axe) but not {robbed}
      (stabbed|stabbing|shooting|shot at|shoots) {me}
      (going|wants|want|trying|tries|threatens|threatened|gonna) (to )?(kill|murder|strangle|stab|shoot|choke) {me}
      (he|they|husband|boyfriend|ex|father|brother|somebody|someone) .. (will|ll|would) (kill|murder|strangle|stab|shoot) {me}
      (drank|drunk|swallowed|ate|eaten) .. (bleach|chlorine|poison|detergent|battery|turpentine|petrol)
      (covered in|lying in|so much|lots of) blood
      (lying|lies|laying) .. (street|floor|ground|road) .. {not} mov\\S+
      (kidnapped|held hostage|poisoned)
      (i am|i m|im|we are|we re|am i) (really |now |in )*(danger|grave danger)
      (i am|i m|im|we are|my (kids|children|child|family|mother) (is|are)) in (danger|serious danger|immediate danger)
      i (am|m) (dying|going to die)(?! (of (laughter|boredom|heat|cold)|to))
    `,
    violence: `
      (beats|beat|beating|hits|hit|hitting|abuses|abused|abusing|punches|punched|kicks|kicked|slaps|slapped|strangles|strangled|choked|threatens|threatened|threatening|raped|rapes|assaulted|molested|attacked|attacking|terrorises|terrorizes) {me}(?! out) but not {robbed}
      (been|being|was|am|get|got|getting) (physically |sexually )?(beaten|abused|raped|assaulted|molested|strangled|threatened|stalked) but not {robbed}
      {who} (hurts|is hurting|hurt|scares|forces|is forcing|locks|locked|controls) {me} but not (shoe|shoes|back)
      {who} (won t|wont|doesn t|doesnt|does not|will not) let (me|us) (leave|out|go)
      (afraid|scared|frightened|terrified) (of|from) (my {family}|him)
      (afraid|scared|frightened|unsafe) .. (at home|to go home|in my home)
      {not} safe (at home|at my home|with (my )?{family}|with him)
      (i am|i m|im|i feel|we are|we feel) (really |very |so )?unsafe
      (i am|i m|im|i do|i|we are|we) (really )?(not|don t feel|dont feel|do not feel|not feeling) safe
      my (ex|ex husband|ex wife|ex boyfriend|ex girlfriend|stalker) .. (door|outside|window)
      (domestic (violence|abuse)|child abuse|forced marriage|honour killing|human trafficking|raped)
      (running|run|ran|fled|flee|escaped|escaping) .. from my {family}
      (forced|forcing) .. to marry
    `,
  },
};
