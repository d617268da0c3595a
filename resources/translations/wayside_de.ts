<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>CellWords</name>
  <message>
   <source>Aim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no contact yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sorted from A to Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sorted from Z to A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sorted, earliest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sorted, first stage first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sorted, last stage first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sorted, latest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sorted, longest ago first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sorted, newest first</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClosingDialog</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the work with {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything stays and can still be read and searched. Next steps are no longer shown on Today. You can reopen the work at any time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a reason; one line is enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handed over to the workshop; no answer for three months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CodeGroups</name>
  <message>
   <source>Group {number}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CodeStep</name>
  <message>
   <source>I have written it down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault is made. If the passphrase is ever lost, only this code opens it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it on paper now, and keep the paper away from this computer, for example with your passport. Do not photograph it. Whoever holds it can open the vault. It is shown only this once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your recovery code</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ConfirmDialog</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ConfirmStep</name>
  <message>
   <source>Check your paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not what was shown. Go back and compare it with the paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type these two groups from what you wrote down. Then you know that it can be read.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ContactForm</name>
  <message>
   <source>Contact in one line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct this contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left half typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One line: what was it about?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One-to-many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One-to-one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Platform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save correction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The correction was not kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a time. Try “19:20”, “yesterday 19:20” or “20 Nov 19:20”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is still to come. A contact has already been.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who could read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write one line about it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You wrote</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ContactsCard</name>
  <message>
   <source>All in the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last contacts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No contact yet.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CrashPage</name>
  <message>
   <source>Copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details for whoever looks after the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything that was shown as saved is in the vault. Of what was half typed, the last second may be missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It did not answer for a while, so it was closed. That was a mistake in the program, not yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only places in the program's code: no names, no text, nothing from the vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong in the program. It was not your mistake.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wayside closed unexpectedly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wayside stopped answering</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DateField</name>
  <message>
   <source>Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the date from a calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a date yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tomorrow, fri, 3 dec</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EditableLine</name>
  <message>
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave as it was</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>A newer Wayside wrote this vault. Nothing was changed. Update Wayside to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of the vault is missing: the file was cut short. Nothing was changed. Restore it from a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody already has this code name. Choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk did not take it. What you typed is still here; check the disk and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full. What you typed is still here; free some space and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault could not be opened encrypted, so it was not opened. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault is damaged. Nothing was changed. Restore it from a backup; the handbook says how.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault's folder cannot be written to. Nothing was changed. Check its permissions or move it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault's folder is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault's keys file is damaged. Nothing was changed. Restore the file keys.json from a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window cannot be opened here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work with this person is closed. Reopen it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a slip in the recovery code. Compare it with the paper, group by group.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is already something of this name. It was not touched. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no folder at this place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer does not let you write here. Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This does not fit here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This filter is not understood. Dates look like 2026-01-31; kinds are note, contact and person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This folder is not a vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is too long: at most {limit} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This note is sealed. Amend it instead; the sealed version stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This passphrase does not open the vault. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This passphrase is too easy to guess. Use six words or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This recovery code does not open the vault. It may be the code of another vault, or an older one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This vault cannot be opened in this way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This vault is already open in another window. Use that one, or close it first.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FirstRunPage</name>
  <message>
   <source>23 invented people and about 600 notes and contacts. Delete the folder when you are done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sample vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fieldwork</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its passphrase is: {phrase}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the sample vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name and place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not now…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the vault without checking the code?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open without checking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {number} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name is shown before the vault is open, so it should tell strangers nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault is made already, but it is not certain that your paper can be read. Without the code, a forgotten passphrase means that everything in the vault is lost. The code is not shown again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wayside sample</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HandbookPage</name>
  <message>
   <source>Chapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chapters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No chapter has these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the handbook</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HandlesCard</name>
  <message>
   <source>A handle needs both: the platform and the name there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the handle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier handles ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide earlier handles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New handle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No handle is noted yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Platform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Platform of the new handle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is marked as no longer used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no longer used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is used again</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MakingStep</name>
  <message>
   <source>A few seconds…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase is turned into a key. This is slow on purpose: it slows down guessing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing invented people and notes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewCodeDialog</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The old code opens the vault until you have confirmed this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the new code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write this down</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewPassphrase</name>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two are not the same yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not the same as above.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewPassphraseDialog</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changing it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw six words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new one opens the vault from now on, the old one no longer does. Older copies of the folder still open with the old one.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewPersonDialog</name>
  <message>
   <source>Add person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft discarded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep for later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept as a draft. It waits on Today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the draft you left {when}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewPersonForm</name>
  <message>
   <source>A code name is needed, so that you can find this person again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An aim is needed. One sentence is enough; you can change it later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date of the next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next step, if there is one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only for you. Never a real name, an account or a place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what is to be done on that day, or leave the day out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a date. Write “fri”, “in 3 days” or “3 dec”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you want to be different for this person. It keeps every message honest and tells you when you are done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NoteFace</name>
  <message>
   <source>Amend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark each as fact, opinion or hypothesis, and seal it when it is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes hold what does not fit on a line: a talk remembered, a thought, a worry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as new version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seal…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw amendment away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw draft away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who saw, heard or wrote it, and when?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write here; it is kept as you type.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NotePanel</name>
  <message>
   <source>A sealed note stays as it is for good: it can neither be changed nor thrown away. You can still add a new version; this one stays readable beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amendment thrown away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft thrown away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left half typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seal note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seal this note?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source: {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NotesTab</name>
  <message>
   <source>Empty note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>A day looks like this: 2026-01-31</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kinds are: person, contact, note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow down with {examples}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing found. A shorter beginning of the word may find more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search and act</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search, or say what to do: new contact, lock, a code name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PassphraseField</name>
  <message>
   <source>Hide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show passphrase</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PeopleFilters</name>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter by code name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PeoplePage</name>
  <message numerus="yes">
   <source>%Ln closed hidden</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln closed people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln open hidden</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln people match</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>1 closed person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 person matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter by code name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For example: code name “Heron”, aim “Find a training place with him”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the filter to the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the list to its headings; Space sorts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is open. Choose All to see everybody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody matches these filters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The people you write with belong here, each under a code name and with an aim.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PeopleTable</name>
  <message>
   <source>Sort by</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PersonHeader</name>
  <message>
   <source>Aim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aim: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the aim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the code name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the work…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closed {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every person needs a code name. The one before is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every person needs an aim. The one before is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reopen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reopen the work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work is open again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PersonPage</name>
  <message>
   <source>Change the code name, or the contact chosen in the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next part of the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the contact chosen in the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the contact from any of its fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the contact; open the entry chosen in a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This entry is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This person is no longer here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PersonWords</name>
  <message>
   <source>Age unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Building trust</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handed over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How you or somebody else judges it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hypothesis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moving offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offer made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opinion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what kind of statement this is, so that it can be weighed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody saw, heard or wrote it. Say who below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unmarked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What might be so. Say what would show that it is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yesterday {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one-to-many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one-to-one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sealed, version {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you wrote</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PhraseStep</name>
  <message>
   <source>Another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It opens the vault and is kept nowhere, so nobody can look it up or reset it for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody can guess them. Write them on paper until you know them by heart, then destroy the paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offered passphrase: {phrase}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Six words, drawn at random</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the six words once yourself, so that you know they are on your paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use this one</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PlaceStep</name>
  <message>
   <source>A name cannot begin or end with a dot or contain any of these: {signs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It looks as if {service} copies this folder to other computers. The vault stays encrypted there, but old copies remain out of your reach, and copying while you work can damage it. A folder that stays on this computer is better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is already something of this name. Choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This folder seems to lie on another computer. If the connection breaks while you work, the vault can be damaged. A folder on this computer is better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the vault is to lie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a service</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProgressRow</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message numerus="yes">
   <source>%n people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReadingPage</name>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecoveredPage</name>
  <message>
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set a new passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set this passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Setting it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vault is open. The old passphrase stays until you set a new one; the recovery code stays the same.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RelationshipsCard</name>
  <message>
   <source>A code name links to that person; anything else describes somebody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the relationship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code name or a few words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of relationship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is noted yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Older brother, trusts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relationship with {0} removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relationships</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the relationship with {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say how they are related and to whom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the person whose page this is. Choose somebody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, noted there</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SaveLine</name>
  <message>
   <source>Not saved. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SecretEdit</name>
  <message>
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message numerus="yes">
   <source>%n minutes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>A new language is spoken from the next unlock on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both belong to the vault that is open. Make a new code if somebody may have seen the paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the passphrase…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F1 or ? lists the keys of the page you are on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New recovery code…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remember which vault was open last, and when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new passphrase opens the vault from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new recovery code opens the vault from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These settings lie in {folder}. They name no person and no note.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They hold for this computer, not for the vault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This could not be written down; it holds until you lock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time without a key or the mouse. It cannot be switched off. Wayside also locks with the screen, before the computer sleeps, when the user changes, and when you press Shift three times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} %</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShortcutsSheet</name>
  <message>
   <source>Everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SideCard</name>
  <message>
   <source>Fears</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Likes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note it in the overview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is noted yet about likes, needs and fears.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protective factors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who {0} is</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Skeleton</name>
  <message>
   <source>Loading</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StandingCard</name>
  <message>
   <source>Minor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown is not no: until you know, treat them as a minor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Step</name>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StepCard</name>
  <message>
   <source>Date of the next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marks the step as done and empties it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what the step is; a date alone is not kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What will you do next?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StepList</name>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tomorrow</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StoryCard</name>
  <message>
   <source>Fears</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Likes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People and things that hold them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protective factors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What they are afraid of losing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What they are missing or looking for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What they like to do and talk about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you know</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StrengthMeter</name>
  <message>
   <source>Nearly. One or two more words make it strong enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Six words or more, not a sentence somebody else has written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strength of the passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strong enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too easy to guess. Add more words that have nothing to do with each other.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TagsEditor</name>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take off the tag {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TimelineTab</name>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contact removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contacts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For example: “Asked whether the workshop takes people without a certificate.”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is written down yet. A contact is one line: when, where, what it was about.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>note · {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo is offered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message numerus="yes">
   <source>All %Ln drafts…</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>All %Ln next steps this week…</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>All %Ln, longest quiet first…</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>All that can be done with a next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For example: code name “Heron”, aim “Find a training place with him”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gone quiet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next step: done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next step: new contact with this person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next step: next week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next step: tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next steps</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>No conversation has been quiet for more than %Ln days.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>No people yet. Add the first person you write with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No step is due this week. Set a next step on a person's page and it waits here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing half written. Notes and forms you leave are kept here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open what is marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: next step done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: next step moved to {day}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TodayWords</name>
  <message numerus="yes">
   <source>%Ln conversations gone quiet</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln days</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln drafts</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln next steps due</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>1 conversation gone quiet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 next step due</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amendment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Due {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last contact {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New contact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is waiting yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is due.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overdue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They wrote: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You wrote: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last contact {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no contact yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wrote {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock, or press Shift three times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locks at once; what you typed is kept. Ctrl+L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search and act, Ctrl+K</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search people, contacts, notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>locks in {time}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TwinWarning</name>
  <message>
   <source>Somebody else here has this handle too:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} others here have this handle too, one is</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UnlockForm</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caps Lock seems to be on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If the passphrase is lost, the recovery code opens the vault too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If you have the passphrase after all, use that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Locked. Locking took too long, so the last words typed may be missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New vault…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is sent anywhere. This program has no network code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other vault…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wayside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wayside closed unexpectedly. What was saved is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wayside stopped answering and was closed. What was saved is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it protects, and what it cannot</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UnlockPage</name>
  <message>
   <source>Choose a vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group {number} has a slip. Compare it with the paper.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No vault chosen yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code has eight groups of five letters and digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the passphrase first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{vault}  ·  last opened on this computer {when}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WelcomeStep</name>
  <message>
   <source>A vault with invented people and notes. Try everything; nothing in it is real.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a name, a place and a passphrase. This takes about three minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Just looking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a sample vault to look around</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open an existing vault…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encrypted desk of one outreach worker. Everything you write stays in one encrypted folder on this computer, called a vault. Nothing is sent anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wayside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it protects, and what it cannot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own work</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WhenLine</name>
  <message>
   <source>Empty is now. “19:20”, “yesterday 19:20”, “20 min ago” and dates work too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>now</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WorkWindow</name>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys on this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock and quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lock at once, anywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search and act</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
