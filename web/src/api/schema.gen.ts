// Generated from docs/openapi.json: npm run generate
export interface paths {
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs a person in. The answer sets the session's cookie; 401 `signInFailed` is the same for an unknown name and a
         *     wrong password; 429 with `Retry-After` after too many failures.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out: the session ends on the server, whatever becomes of the cookie. */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current/reauthentications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the password again, as signing and publishing ask for it. 403 `passwordWrong`; 429 with `Retry-After`. */
        post: operations["reauthenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and as what they may act. */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replaces one's own password and ends one's other sessions. 403 `passwordWrong`; 422 `passwordRefused` says what is
         *     wrong with the new one.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How this person likes the workbench, at whatever machine they sit. */
        get: operations["readPreferences"];
        /** Replaces it as a whole. */
        put: operations["writePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a department's own system a token of 15 minutes that acts for a named drafter of its unit. The client
         *     authenticates by HTTP Basic, or by `client_id` and `client_secret` in the form. Errors are those of RFC 6749, 5.2.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree of units, in the order in which they were opened. It is no secret from anybody who is signed in. */
        get: operations["listUnits"];
        put?: never;
        /** 409 `unitNameTaken`, `documentPrefixTaken`, `governmentHasOffice`; 422 `unitRefused`. */
        post: operations["openUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit, also one that is no longer in use. */
        get: operations["readUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * What is named changes, with its reason. What was signed, numbered and published keeps what it said. 409 `unitNameTaken`,
         *     `documentPrefixTaken` also of a 机关代字 under which another unit has given numbers, `alreadyDisabled`.
         */
        patch: operations["changeUnit"];
        trace?: never;
    };
    "/api/v1/units/{id}/disablements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 409 `alreadyDisabled`; 422 `unitInUse` while units or appointments hang on it. */
        post: operations["disableUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By username, disabled ones too. Narrowed by words of the name, the username or the telephone number, by the unit (with
         *     those below it) and the role of a post in force today, and by whether the account is disabled.
         */
        get: operations["listPersons"];
        put?: never;
        /** A person without a post and without a password: neither is given here. 409 `usernameTaken`. */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person's account: name, username, posts of today and whether it is in use; never a password. */
        get: operations["readPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** A name that was misspelt or has changed, a phone; with its reason. 409 `alreadyDisabled`. */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/api/v1/persons/{id}/passwords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a password, shown once, to be replaced at the next sign-in; ends the person's sessions. 422 `notOneself`. */
        post: operations["issuePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/disablements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends every session and token of the person at once. 409 `alreadyDisabled`; 422 `notOneself`. */
        post: operations["disablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By unit, role and seniority. Past ones too: who held what, and when, is asked for years later. Narrowed by words of the
         *     person, the post or the unit, by the unit (alone, or with those below it), the role, the person, and whether they have
         *     ended.
         */
        get: operations["listAppointments"];
        put?: never;
        /** 409 `alreadyAppointed`, `administratorsSeparate`; 422 `appointmentRefused` with every reason. */
        post: operations["appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One appointment with its days, ended or not. */
        get: operations["readAppointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{id}/ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends it with a day, or at once. 422 `endRefused`, `notOneself`. */
        post: operations["endAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of them for administrators; for a head those that lend from or to the appointment that asks. */
        get: operations["listDelegations"];
        put?: never;
        /** 409 `alreadyDelegated`; 422 `delegationRefused` with every reason. */
        post: operations["delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{id}/ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends it with a day, or at once. 422 `endRefused`. */
        post: operations["endDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clients of departments' own systems with their units and scopes. */
        get: operations["listApiClients"];
        put?: never;
        /** A client without a secret, which is issued by itself. 409 `clientIdTaken`; 422 `apiClientRefused`. */
        post: operations["addApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One client of a department's own system; its secret is never shown again. */
        get: operations["readApiClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a secret, shown once; the one before it and its tokens end. 409 `alreadyDisabled`. */
        post: operations["issueClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-clients/{id}/disablements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the client and its tokens at once. 409 `alreadyDisabled`. */
        post: operations["disableApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrative-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first. */
        get: operations["listAdministrativeEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Units, people and appointments from one sheet (XLSX, or CSV in UTF-8 or GBK; headings in Chinese or English), all or
         *     nothing. What is there already stays as it is, so that the same sheet can be sent again. The system administrator
         *     imports its units and people, the security administrator its appointments. No password is made: each is issued by
         *     itself. With `dryRun=true` nothing is written, and the answer says row by row what is wrong and what would be added.
         *     400 `tableUnreadable`, `tableTooLarge`, `headingUnknown`, `headingMissing`; 422 `importRefused`.
         */
        post: operations["importOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty sheet with the headings in the reader's language, and a second one with the words for kinds and roles. */
        get: operations["readOrganisationTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/example-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this installation began with an invented city, and who its people are; never a password. */
        get: operations["readExampleData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/example-data/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Removes the invented city, its people and every document of theirs, and leaves one's own government and office with the
         *     three administrators. It cannot be undone, and keeps no answer under a key. 403 `reauthenticationRequired`; 409
         *     `exampleDataNotEmbedded`, `exampleDataAbsent`; 422 `confirmationWrong`, `unitRefused`, and `exampleDataMixed` where
         *     anybody or anything is not of the example data.
         */
        post: operations["removeExampleData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first, with the workers, the daily duties and what the outbox still holds. Done jobs are gone. */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{number}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has it done at once, with as many attempts as a new one. 404 when it is done meanwhile; 409 `jobRunning`. */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The so-manieth working day after a day, as a date with its explanation: which days do not count, and why. */
        get: operations["reckonDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that are known. A year that is not among them has its weekends off and is provisional. */
        get: operations["listCalendarYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One year: its days off and its worked weekend days, the notice, and what was put in force for it before. */
        get: operations["readCalendarYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years/{year}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts the year in force, in place of a provisional one; one that has its notice needs a reason. Deadlines reckoned from
         *     now on use it, on every server; days already given to somebody stay. On the administrative record. 422
         *     `calendarYearRefused` with every day that is wrong. Source: the State Council's notice (国务院办公厅关于…放假安排的通知).
         */
        post: operations["importCalendarYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years/{year}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a sheet (XLSX, or CSV in UTF-8 or GBK; 日期, 安排 休 / 班, 节日) and says row by row what is wrong with it; nothing
         *     is put in force: the days it answers with are what `imports` takes. 400 `tableUnreadable`, `headingMissing`.
         */
        post: operations["readCalendarSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the acting post has to see to, the most urgent first: its own, and what has come before it because it is overdue
         *     (its unit's head, then the government office). Closed ones the newest first. A page may hold fewer than asked for: what
         *     is about a thing that the reader may not see is not there.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many are open, and how many of them overdue: counted up to 99. */
        get: operations["countTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds one file to the proposal, before anybody judges it: the redacted copy that is to be released, a third party's
         *     consent, or an interpretation. The same rules for it as for every file; whoever adds it is one of the proposal's authors.
         */
        post: operations["addRedeterminationFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}/attachments/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The proposal without the file; 422 while something in it still refers to it. */
        delete: operations["removeRedeterminationFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/diversions/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The secrecy administration was told, by its own channels: closes the task that the diversion opened for the unit of
         *     whoever diverted it. `id` is the document's, as the task names it. 404 for other units; 409 `diversionReported`.
         *     Source: 保守国家秘密法实施条例 (report within 24 hours).
         */
        post: operations["reportDiversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * `todo`: waiting for the acting post, oldest first. `done`: what the person acted on and is still running; `finished`:
         *     what they acted on and has been issued or ended. `drafted`: what they began. `cc`: what was issued to their unit, or
         *     what it was told of. `returned`: the unit's returned documents. `unit`: all that is or has come before the unit; for
         *     the auditor of a government all that has left a drafter's desk. Newest first but for `todo`; never a total.
         */
        get: operations["listDocuments"];
        put?: never;
        /** Begins a document in the drafter's own unit. Everything may be left for later; nothing is preset. */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document with its checklist, what may be done now and why not, its opinions, and whom it waits for. */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the elements that are named: a new revision. 409 where this state allows no edit. */
        patch: operations["editDocument"];
        trace?: never;
    };
    "/api/v1/documents/{id}/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Proposes the disclosure attribute with its grounds, reason and review date; replaces what was proposed before. */
        put: operations["proposeDisclosure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The text is complete: on to its attribute. */
        post: operations["completeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/review-submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the document to the unit's own reviewers. 422 lists everything the gate still misses. */
        post: operations["submitForReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/reworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back from the attribute to the text. */
        post: operations["rework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The drafter takes the document back from whoever has it inside the unit. */
        post: operations["recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the document up; final. Never once it has a number. */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a returned document over by hand; its external id takes no further bundle. */
        post: operations["revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/unit-office-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核稿: confirms attribute, reason, policy question and kind, and passes the document on. */
        post: operations["reviewInUnitOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/disclosure-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The disclosure office endorses what is not to be disclosed; in the government's office it endorses a leader's wish. */
        post: operations["endorse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/confidentiality-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保密审查, the unit's or the office's: cleared for something, restricted to something, or referred to who decides. */
        post: operations["judgeConfidentiality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/referral-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The competent authority has answered: back to the review that asked. */
        post: operations["resolveReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/send-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to the drafter, or from a leader to the office; what it names in `reopens` has to be judged again. */
        post: operations["sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/opinions/{opinionId}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whoever gave an opinion takes it back; the document returns to that step. */
        post: operations["revokeOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/diversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It turns out to be secret: sealed for everybody at once, handled off line from here on. Final. */
        post: operations["divert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/sign-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The signer in turn signs document and interpretation together; the leader may change the attribute in signing. */
        post: operations["sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/countersignatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 会签: agrees or objects, with the unit's opinion on disclosure and its written secrecy conclusion. */
        post: operations["countersign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The office's reviewer finds the document in order, or waives with a reason what the department contested. Whoever
         *     edited it, registered it from paper or acted on it in the department may not (403).
         */
        post: operations["acceptDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/return-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notice that is being prepared; unsaved, it lists everything that the checklist finds. For the office only. */
        get: operations["readReturnDraft"];
        /** Saves the notice for the office's head to issue. The document does not change, and nobody is told. */
        put: operations["saveReturnDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退文: back to the department with numbered, coded reasons (党政机关公文处理工作条例 Art. 21, 24), to be cured or not
         *     to be issued at all. Where the pack asks for an approver only the office's head does this, from the saved draft or
         *     from the body. 422 without an item, or with one that lacks its words.
         */
        post: operations["returnDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/return-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every return of the document, oldest first, each item open or answered. */
        get: operations["readReturnNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/return-notices/{round}/items/{position}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Contests one item in words while the document is with the department again. What is fixed needs no answer: that is
         *     detected. `round` is the round that the notice ended.
         */
        put: operations["answerReturnItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the document its number, the next of its series; a document that has one keeps it. */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/registrations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The number it would get now. Nothing is reserved: another registration may come first. */
        get: operations["previewRegistration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Printed, sealed and sent: the document enters the register of its attribute. */
        post: operations["issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/substantive-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核 found more than wording (公文条例 Art. 25): back to the drafter, to be judged and signed again. */
        post: operations["changeSubstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/text-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every correction of wording that was proposed, in force or not, with both texts and what differs. */
        get: operations["listTextCorrections"];
        put?: never;
        /** The registrar words a correction; the answer shows both texts and what differs. */
        post: operations["proposeTextCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/text-corrections/{correctionId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By the head of the office; for a unit's own name, of the unit. Nothing is changed by it yet. */
        post: operations["approveTextCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/text-corrections/{correctionId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By the last signer: the corrected text is in force, and every opinion is carried over to it by name. */
        post: operations["correctText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正 of an issued document: back to drafting under its own number, approved at the level that signed. */
        post: operations["correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/correction-abandonments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The correction is given up: the document stands again as it was registered. */
        post: operations["abandonCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/validity-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every mark that was set, oldest first; whoever may read the document may read them. */
        get: operations["listValidityMarks"];
        put?: never;
        /**
         * By the registrar, of what was issued, with a reason. What is public stays public and says it. 409 in a state in which
         *     nothing can end; 422 where the day is to come or before the document's own, or nothing would change.
         */
        post: operations["markValidity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/classifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 主题分类, by the registrar from the number on: what the public finds it by once it is published. 422 where the pack has
         *     no such topic, or it has it already.
         */
        post: operations["classify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Releases document and interpretation in one transaction, as the projection of what was signed. */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 紧急撤下: down at once; to be ratified within a working day. */
        post: operations["suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By the level that signed: back to the public, at the same address. */
        post: operations["restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/retractions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By the level that signed: published in error, or superseded. Repeal and lapse are marks, and never this. */
        post: operations["retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/interpretation-additions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts beside the document what was deferred, or what was cleared and signed since. */
        post: operations["addInterpretation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/interpretation-additions/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The drafter adds a further interpretation, as JSON with a text or as a form that brings a file along: the same rules
         *     for it as for every file. Nothing of it is public yet.
         */
        post: operations["draftInterpretation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/interpretation-additions/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The confidentiality reviewer of whoever published the document clears it. */
        post: operations["clearInterpretation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/interpretation-additions/sign-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A head of the unit that answers for it signs it. */
        post: operations["signInterpretation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 主动公开目录, 依申请公开目录, 不予公开登记簿; newest entry first, each as wide as the reader's unit. */
        get: operations["readRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registers/{register}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same entries, all that the filter leaves, as a CSV file for a spreadsheet (UTF-8 with its mark); cells that would
         *     be taken for formulas begin with an apostrophe. Headings and names are in the reader's language.
         */
        get: operations["exportRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/number-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The series of the registrar's unit; the office's registrar keeps the government's too. */
        get: operations["listNumberSeries"];
        put?: never;
        /**
         * Opens a series before its first document, as where the numbers so far were given on paper: then with the first number
         *     and the reason. Without it the first registration begins at 1. 409 `seriesExists`; 422 `seriesRefused`.
         */
        post: operations["openNumberSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/number-series/{id}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No more numbers come from it, and it is not opened again. 409 `seriesClosed`. */
        post: operations["closeNumberSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/number-series/{id}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves out the next numbers, at most 100 at once, each recorded with the reason. 409 `seriesClosed`; 422 `numberRefused`. */
        post: operations["leaveOutNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-packs/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this reader may replay the pack, and why not. 404 when there is no such pack. */
        get: operations["readReplayOffer"];
        put?: never;
        /**
         * What this pack would have decided otherwise over the last documents that the auditor, or a head, of a government's
         *     office may read: each as it stood when it was submitted for review, came in, and was accepted. Nothing is stored but
         *     that they were read, so a key means nothing here. 403 `replayNotYours`; 503 `replayRunning`: one at a time.
         */
        post: operations["replayPolicyPack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every redetermination of the document, oldest first, with what was proposed and what everybody found of it. */
        get: operations["listRedeterminations"];
        put?: never;
        /**
         * Opens one on a document in force; by a drafter or the disclosure officer of its unit, or of the body that issued it.
         *     Without `disclosure` it is only asked for, and a drafter words it. 409 `redeterminationUnderWay`, `notInThisState`;
         *     422 `redeterminationOriginUnknown` for an origin that is not offered.
         */
        post: operations["openRedetermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/origins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the reader may name as that of which a redetermination of this document comes: reviews and duties of the reader's
         *     unit, self-audits and rectification orders that the reader may read, requests of the unit.
         */
        get: operations["listRedeterminationOrigins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them. 404 where there is none of that number. */
        get: operations["readRedetermination"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Words the whole proposal anew, on the text in force; only before anybody judges it. */
        put: operations["wordRedetermination"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** To the disclosure office; the checklist holds by the law of today, and every later step has somebody to take it. */
        post: operations["submitRedetermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}/disclosure-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The disclosure office of the body that issued the document endorses exactly what was displayed. */
        post: operations["endorseRedetermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}/confidentiality-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An outcome for the text and for each file, as for a first release; who cannot clear it sends it back with a finding. */
        post: operations["clearRedetermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报请确定: nobody here may say whether it is a secret, and the competent authority is asked. */
        post: operations["referRedetermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}/referral-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The competent authority has answered: back to the review that asked. */
        post: operations["resolveRedeterminationReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}/sign-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** By the level that signed the document last; a new interpretation in another's name first by the department's principal. */
        post: operations["signRedetermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The signer in turn refuses it, with a reason: the document stays what it is, and this one is over. */
        post: operations["refuseRedetermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}/send-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to whoever words it, with a reason; every opinion given on it has to be given again. */
        post: operations["sendBackRedetermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Given up by those who may ask for one, until it is signed. */
        post: operations["withdrawRedetermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/redeterminations/{n}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * By the registrar: what was signed comes into force. Register, catalogue and public side follow in the same
         *     transaction; what becomes public is published with its interpretation, what is no longer so is taken down, and the
         *     answer says from where else it has to be.
         */
        post: operations["applyRedetermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/review-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The event after which a restriction is looked at again has come: a review opens for the disclosure officer. The
         *     document stays as it is until a redetermination says otherwise. 409 where it waits for no event.
         */
        post: operations["recordReviewEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds one file of at most 50 MB, judged by what its bytes are; a document holds at most 100. A new revision, in which
         *     only the scope of the file's role differs: opinions on the others stand.
         */
        post: operations["addFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/attachments/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** A new revision without the file. Earlier revisions keep it; 422 while something still refers to it. */
        delete: operations["removeFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/attachments/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes as they were taken in, never to be rendered in place. */
        get: operations["readFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/interpretation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The package as it stands, who answers for it, and which of the nine elements are covered. */
        get: operations["readInterpretation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/interpretation/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 解读方案: replaces the plan as a whole. */
        put: operations["planInterpretation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/interpretation/exemption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Why this policy document needs no interpretation; 核稿 confirms it by passing. */
        put: operations["exemptInterpretation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/interpretation/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds one 解读材料: as JSON with a text or the id of a file, or as a form that brings the file along. */
        post: operations["addInterpretationMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/interpretation/materials/{materialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces one material as a whole. */
        put: operations["changeInterpretationMaterial"];
        post?: never;
        /** A new revision without the material, and without its file unless another material shows it. */
        delete: operations["removeInterpretationMaterial"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The revisions this reader may see, newest first: all of them inside the unit, elsewhere those since it reached them. */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/revisions/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One revision as it was: text, attribute, interpretation and files. */
        get: operations["readRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/revisions/{n}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What revision `n` has that `against` had not, and the other way round: block by block, then by characters. */
        get: operations["compareRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands in a bundle: by a department's own system, or by the government's office from paper. It is received even when it
         *     is incomplete, and then formally returned with everything that is missing. 200 when this very bundle is known, 409
         *     when another one is under this id, 422 for what is wrong rather than missing (an attestation of somebody who did not
         *     hold the post, an unanswered item of the return that it cures).
         */
        post: operations["submitBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends one file ahead of the bundle that will name it. It is part of nothing until then. */
        post: operations["sendFileAhead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was done, oldest first, in words: who, as which post, from where to where, why, and what it cost. */
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole record with its texts, signed; `tools/verify-evidence.mjs` verifies it without this server. 403 for readers
         *     whom the document reached after its first revision.
         */
        get: operations["exportEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** States, events, where each leads and who may do it; the very tables that the server decides by. */
        get: operations["readWorkflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/secret-stubs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a document that bears a secrecy mark leaves here: who, when, which unit. The body must be empty. */
        post: operations["registerSecretStub"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to do, to read and to cure, for the badges: counted up to 99. */
        get: operations["countDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same list, all that the filter leaves, as a CSV file for a spreadsheet (UTF-8 with its mark); cells that would be
         *     taken for formulas begin with an apostrophe. Every document in it is on record as read.
         */
        get: operations["exportDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks documents as read by this person, up to 200 at once; again is the same. */
        post: operations["markDocumentsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/issued-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document as it was issued to the reader’s unit. 404 where it was not, or where there is none. */
        get: operations["readIssuedCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/issued-copy/attachments/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An attachment of it, as its bytes, never to be rendered in place. */
        get: operations["readIssuedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/issued-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Documents issued before this house kept them, from one sheet (XLSX, or CSV in UTF-8 or GBK; headings in Chinese or
         *     English), all or nothing, by the registrar or the disclosure officer: a unit's own, the office the government's. Each
         *     enters the register of its attribute, marked as entered later; what is here already under its number stays as it is.
         *     Nothing becomes public by it. With `dryRun=true` nothing is written. 400 `tableUnreadable`, `tableTooLarge`,
         *     `headingUnknown`, `headingMissing`; 403 `notAllowed`; 422 `importRefused` with the faults of every row.
         */
        post: operations["importIssuedDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/issued-documents/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty sheet with the headings in the reader's language, and a second one with the words for the closed sets. */
        get: operations["readIssuedDocumentsTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/signing-view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What whoever signs has to see on one screen: what is signed, who judged it, what has changed since the text they last
         *     judged (or the one last signed, or submitted), and recorded dissent: objections, limits, opinions on a replaced
         *     attribute, the proposal itself, and who kept silent.
         */
        get: operations["readSigningView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/passages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places in the text that matter to disclosure and confidentiality review: possible ID numbers (GB 11643), mobile numbers
         *     and bank cards, words of secrecy, and words that belong to grounds (条例 2019 Art. 14–16). They decide nothing.
         */
        get: operations["readPassages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/earlier-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided of like documents of the same unit: of the same kind, with a title like it or on the same ground,
         *     newest first, at most 20 of the unit's 2000 newest; only those that the reader may open.
         */
        get: operations["readEarlierDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/text-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a .docx (at most 10 MB) into blocks for the editor, with a guess of title, addressees and date, and a warning for
         *     each thing that is left out: tracked changes, comments, pictures, notes. Nothing is stored. 422 where the file is no
         *     Word document, is damaged or unsafe as an archive, or bears a secrecy mark.
         */
        post: operations["readTextOfFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/phrases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 常用语: one's own, those of the unit one acts in, and what one last said at each step. */
        get: operations["listPhrases"];
        put?: never;
        /** Adds one. The unit’s are kept by its reviewer or its heads. 409 where it is there already, or there are 200. */
        post: operations["addPhrase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/phrases/{phraseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 404 where it is not one’s own, nor the unit’s that one keeps. */
        delete: operations["deletePhrase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The checklist of a document, and at which moments it would hold: what refuses an act is told from the first minute. */
        get: operations["readGate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gate/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** "Would this be returned?": a bundle as in POST /submissions, judged by the same rules and not kept. A returned one is judged as its next round. */
        post: operations["previewGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A confidentiality reviewer of the unit or of its office asks for it. No `If-Match`: a diverted document is final, and
         *     nobody can read its version. 409 unless it lies diverted and nobody has asked before.
         */
        post: operations["proposeErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{erasureId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The security administrator, another person, confirms it. It cannot be undone; the chain still verifies. */
        post: operations["confirmErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked for and what was done, newest first, by hashes and never by a title. */
        get: operations["listErasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those of the acting unit, the newest first. */
        get: operations["listRequests"];
        put?: never;
        /**
         * One request or many, all or nothing; what is there under its number stays, and one that was pending may be decided.
         *     Who asked is kept as a keyed hash only. 409 `applicantKeyChanged`; 422 `importRefused` with every row that is wrong.
         */
        post: operations["importRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-requests/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same from a sheet (XLSX, or CSV in UTF-8 or GBK; headings in Chinese or English). With `dryRun=true` nothing is
         *     written. 400 `tableUnreadable`, `headingMissing`; 409 `applicantKeyChanged`; 422 `importRefused`, row by row.
         */
        post: operations["importRequestSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-requests/heat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents of the unit that were given on request within the pack's window up to today, by how many *different*
         *     applicants, the most first; at the pack's threshold a duty to convert is raised. Matters of persons do not count.
         *     Source: 条例 Art. 44; the local rules that make "concentrated" precise.
         */
        get: operations["readRequestHeat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request with the documents it may ask for: by their number, by words of their title, or as a person found them. */
        get: operations["readRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-requests/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person says that it asked for this document: from then on it counts. 422 `matchRefused`. */
        post: operations["confirmRequestMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosure-requests/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person says that it did not ask for this document; also takes a confirmation back. 422 `matchRefused`. */
        post: operations["rejectRequestMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/bulletins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those of the reader's government, the newest quarter first. */
        get: operations["listBulletins"];
        put?: never;
        /**
         * Computes the bulletin of a quarter that is over and keeps it with its hash. 403 for anybody but the office's head; 422
         *     while the quarter runs, and for another edition without a reason.
         */
        post: operations["issueBulletin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/bulletins/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would be issued now; for the office alone (404 for others). */
        get: operations["previewBulletin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/bulletins/{bulletinId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it was issued. */
        get: operations["readBulletin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/bulletins/{bulletinId}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a page of A4 to be printed, in one file that needs nothing else. */
        get: operations["printBulletin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/annual-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For the body that the reader sits in; the government's office reports of the government. */
        get: operations["readAnnualReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/annual-report/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a page of A4 to be printed. */
        get: operations["printAnnualReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/annual-report/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook, a sheet for each table, in which the rest can be filled in. */
        get: operations["exportAnnualReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures that the reader has a part in, with their definitions and the clauses they come from. */
        get: operations["listFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/{figure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A figure over the documents that the reader's registers show, up to the newest act. What signers decided over and what
         *     the office found too late is there for the issuing body's office head and the auditor alone; for others there is no
         *     such figure (404). 400 for a split or a filter that the figure does not know.
         */
        get: operations["readFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/{figure}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one number was counted from, newest first: the `list` of its cell is the query. */
        get: operations["listFigureDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/{figure}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exactly the table that is shown, for a spreadsheet: CSV (UTF-8 with its mark; cells that would be taken for formulas
         *     begin with an apostrophe) or XLSX with the definition on a second sheet. 404 for a figure that is not handed on.
         */
        get: operations["exportFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board: the reader's own, those that report to the reader's office, and those that ask the unit for advice. */
        get: operations["listSelfAudits"];
        put?: never;
        /**
         * Begins the self-audit of a body for a year, before the calendar does. Its population is frozen at the end of the pack's
         *     day, or at once where that is over, by a job whose progress shows in `prepared`. 403 `selfAuditNotYours`;
         *     409 `selfAuditExists`; 422 `selfAuditRefused`.
         */
        post: operations["openSelfAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One self-audit: how far, until when, what was done with it, and what may be done now. */
        get: operations["readSelfAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The auditing is done: refused while one item is undecided or one remark of the office unanswered. 422 `selfAuditRefused`. */
        post: operations["completeSelfAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to the items before the report is submitted, with a reason; a signature given since falls. */
        post: operations["reopenSelfAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the signed report to the government office; from then on it is locked. */
        post: operations["submitSelfAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The office takes the report. 403 `ownReport` for whoever concluded an item of it or signed it. */
        post: operations["receiveSelfAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The office sends the report back with remarks; the items that it names have to be concluded anew. */
        post: operations["returnSelfAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/return-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit's answer to one remark. */
        post: operations["answerSelfAuditReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The items in the order of the ledger, each with its clues in words. A drafting department sees its own, the office all
         *     once the report is submitted; of a document that the reader may not know, no more than that it was kept back.
         */
        get: operations["listSelfAuditItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/items/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item; its ETag is its own, so that people can work on several at once. */
        get: operations["readSelfAuditItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Undecided items by ground and event, which one reason may keep. */
        get: operations["listSelfAuditGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/items/{documentId}/conclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is decided of one document, with a reason. A correction or conversion begins the document's
         *     redetermination, in which the new disclosure is worded, judged and signed. `If-Match` names the item's version. 409 `selfAuditNotInThisState`; 422 `conclusionRefused`.
         */
        post: operations["concludeSelfAuditItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/group-conclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a group for one reason. 409 `groupChanged`; 422 `conclusionRefused`. */
        post: operations["keepSelfAuditGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/items/{documentId}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The drafting department's opinion on a document that was issued in another's name; it decides nothing. */
        post: operations["adviseOnSelfAuditItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is being written, or as it was signed last. The office reads it once it is submitted. */
        get: operations["readSelfAuditReport"];
        /** Its sentences and points; every figure is counted, anew with each saving. 409 `selfAuditNotInThisState`. */
        put: operations["writeSelfAuditReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/report/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The head signs exactly what was displayed. 409 `displayedHashStale` where it is no longer that. */
        post: operations["signSelfAuditReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/report/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report as a page of A4, to be printed and filed. */
        get: operations["printSelfAuditReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/report/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger that belongs to it, as a workbook or as comma-separated values, item by item. */
        get: operations["exportSelfAuditLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Population and figures made again from the record, beside those that were frozen and signed. */
        get: operations["verifySelfAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self-audits/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of the self-audit, signed; `tools/verify-self-audit.mjs` verifies it without this server. To the office it
         *     goes without what was said of single documents, and without the items.
         */
        get: operations["exportSelfAuditEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of the office; for a unit those that asked it about something. Newest first. */
        get: operations["listSpotChecks"];
        put?: never;
        /**
         * Fixes the population: whatever the submitted self-audits of the year keep back, with its hash, before any seed is drawn.
         *     403 `spotCheckNotYours` outside a government's office; 422 `spotCheckEmpty` where there is nothing.
         */
        post: operations["fixSpotCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One spot check: its criteria, hashes, sample and findings, as far as the reader may see them. */
        get: operations["readSpotCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draws the seed and with it the sample, once. 409 `spotCheckPopulationChanged` where the self-audits no longer keep what
         *     was fixed; another population is then to be fixed.
         */
        post: operations["drawSpotCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Population, hash, seed and sample: `node tools/redraw-sample.mjs` draws it again from this file alone. */
        get: operations["proveSpotCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sample; for a unit what it was asked about. A document is shown to whom it is open, else only why it was kept. */
        get: operations["listSpotCheckItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}/items/{itemId}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rightly kept, or suspected: then the unit is to explain, by the day that is set, before anything is found. */
        post: operations["judgeSpotCheckItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}/items/{itemId}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit's disclosure officer says why it was kept. */
        post: operations["explainSpotCheckItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spot-checks/{id}/items/{itemId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * After the explanation, or after its day: dropped, or upheld with a numbered order to rectify. 422 `termNotAsked` where a
         *     term is said of what is dropped.
         */
        post: operations["findSpotCheckItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rectifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of the reader's office, and those that the reader's unit has to carry out. Newest first. */
        get: operations["listRectifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rectifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rectification order with its day, its answers and its re-checks. */
        get: operations["readRectification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rectifications/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit tells what it has done. */
        post: operations["answerRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rectifications/{id}/rechecks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The office looks again: rectified, or once more with a new term. 422 `termNotAsked` where one is said of what is rectified. */
        post: operations["recheckRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rectification-circulars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of the reader's office, and those in which the reader's unit is named. Newest first. */
        get: operations["listRectificationCirculars"];
        put?: never;
        /**
         * 通报: tells everybody concerned which orders are overdue today. 403 `spotCheckNotYours` outside a government's office;
         *     422 `nothingOverdue`; 409 `circularIssued`.
         */
        post: operations["issueRectificationCircular"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rectification-circulars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One circular, as it was told then. */
        get: operations["readRectificationCircular"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published documents, newest first. */
        get: operations["listPublishedDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published document beside its interpretations, files and channels. */
        get: operations["readPublishedDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/documents/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a published file. */
        get: operations["downloadPublishedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be had on request: index number, title, summary and date of each document. */
        get: operations["listOnRequestCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/v1/withheld-matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of matters that are not public, each with its ground. The list is kept by hand. */
        get: operations["listWithheldMatters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The packs of this installation, in their current versions. Rules are no secret: no sign-in is needed. */
        get: operations["listPolicyPacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-packs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pack with all it builds on: the current version, or the one asked for. 404 when there is none. */
        get: operations["readPolicyPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-packs/{id}/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How another pack differs from this one: switches, checks, grounds, return codes, deadlines and the rest, entry by
         *     entry, each as both have it. 404 when there is no such pack.
         */
        get: operations["comparePolicyPacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every closed set of the API with the names of its codes, in one language. No sign-in is needed. */
        get: operations["readVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SignInRequest: {
            /** @description Case does not matter. */
            username: string;
            password: string;
        };
        PersonBrief: {
            id: string;
            username: string;
            name: string;
        };
        UnitBrief: {
            /** @enum {string} */
            kind: "government" | "governmentOffice" | "department" | "county" | "township";
            id: string;
            name: string;
            /** @description Reviews inside a small unit may coincide. */
            smallUnit: boolean;
        };
        OwnAppointment: {
            /** @enum {string} */
            role: "drafter" | "unitOfficeReviewer" | "disclosureOfficer" | "confidentialityReviewer" | "principalHead" | "deputyHead" | "officeReviewer" | "registrar" | "auditor" | "systemAdministrator" | "securityAdministrator" | "auditAdministrator";
            /** @description Administrative acts that this appointment may do; what may be done to a document, the document says. */
            permissions: ("openUnit" | "changeUnit" | "disableUnit" | "readPersons" | "addPerson" | "changePerson" | "disablePerson" | "issuePassword" | "readApiClients" | "addApiClient" | "issueClientSecret" | "disableApiClient" | "readAppointments" | "appoint" | "endAppointment" | "readDelegations" | "delegate" | "endDelegation" | "readAdministrativeRecord" | "removeExampleData" | "readJobs" | "retryJob" | "importCalendarYear" | "confirmErasure" | "readErasures")[];
            /** @description What the header `X-Appointment` names. */
            id: string;
            /** @description 职务 */
            post: string;
            unit: components["schemas"]["UnitBrief"];
        };
        MeResponse: {
            person: components["schemas"]["PersonBrief"];
            /** @description In force today. With more than one, every request names one in `X-Appointment`. */
            appointments: components["schemas"]["OwnAppointment"][];
            /** @description True until the password made by the machine is replaced by `PUT /me/password`; nothing else is allowed before. */
            passwordTemporary: boolean;
            /** @description When the password was last given; signing and publishing want it to be at most five minutes ago. */
            authenticatedAt: string;
        };
        ReauthenticationRequest: {
            password: string;
        };
        ReauthenticationResponse: {
            authenticatedAt: string;
            /** @description Until then signing and publishing do not ask again. */
            freshUntil: string;
        };
        PasswordChangeRequest: {
            currentPassword: string;
            /** @description 10 to 128 characters, without the username in it. */
            newPassword: string;
        };
        SavedFilterView: {
            name: string;
            query: string;
        };
        PreferencesView: {
            /** @enum {string|null} */
            language: "zh" | "en" | null;
            savedFilters: components["schemas"]["SavedFilterView"][];
            shortcuts: boolean;
            toursSeen: string[];
        };
        SavedFilterRequest: {
            name: string;
            /** @description The query of a list, as it stands in the address. */
            query: string;
        };
        PreferencesRequest: {
            /**
             * @description null: as the browser asks.
             * @enum {string|null}
             */
            language: "zh" | "en" | null;
            shortcuts: boolean;
            toursSeen: string[];
            savedFilters: components["schemas"]["SavedFilterRequest"][];
        };
        TokenResponse: {
            /** @enum {string} */
            token_type: "Bearer";
            /** @description Seconds. */
            expires_in: number;
            /** @description Opaque. */
            access_token: string;
            /** @description Separated by blanks. */
            scope: string;
        };
        TokenErrorResponse: {
            /** @enum {string} */
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "invalid_scope" | "unsupported_grant_type" | "slow_down";
            /** @description In English, for whoever programs the client. */
            error_description: string;
        };
        UnitResponse: {
            parentId: string | null;
            /** @enum {string} */
            kind: "government" | "governmentOffice" | "department" | "county" | "township";
            /** @description 机关代字 */
            documentPrefix: string | null;
            regionCode: string | null;
            creditCode: string | null;
            disabledAt: string | null;
            id: string;
            name: string;
            shortName: string;
            smallUnit: boolean;
        };
        UnitPage: {
            items: components["schemas"]["UnitResponse"][];
        };
        UnitRequest: {
            /** @enum {string} */
            kind: "government" | "governmentOffice" | "department" | "county" | "township";
            /**
             * Format: uuid
             * @description Absent for a government at the top.
             */
            parentId?: string;
            name: string;
            shortName: string;
            /** @description 机关代字, from which document numbers are made. */
            documentPrefix?: string;
            /** @description GB/T 2260, 6, 9 or 12 digits. */
            regionCode?: string;
            /** @description 统一社会信用代码, GB 32100. */
            creditCode?: string;
            /** @description Its reviews may coincide in one person. */
            smallUnit?: boolean;
        };
        UnitChangeRequest: {
            /** @description 机关代字; numbers given under the one before stay as they are. */
            documentPrefix?: string | null;
            /** @description GB/T 2260, 6, 9 or 12 digits. */
            regionCode?: string | null;
            /** @description 统一社会信用代码, GB 32100. */
            creditCode?: string | null;
            name?: string;
            shortName?: string;
            smallUnit?: boolean;
            reason: string;
        };
        AdministrativeReasonRequest: {
            reason: string;
        };
        PostResponse: {
            /** @enum {string} */
            role: "drafter" | "unitOfficeReviewer" | "disclosureOfficer" | "confidentialityReviewer" | "principalHead" | "deputyHead" | "officeReviewer" | "registrar" | "auditor" | "systemAdministrator" | "securityAdministrator" | "auditAdministrator";
            unitName: string;
            /** @description 职务 */
            post: string;
        };
        PersonResponse: {
            phone: string | null;
            disabledAt: string | null;
            id: string;
            username: string;
            name: string;
            /** @description The password was made by the machine and has not been replaced yet. */
            passwordTemporary: boolean;
            /** @description What they are today: two people of one name are told apart by it. */
            posts: components["schemas"]["PostResponse"][];
        };
        PersonPage: {
            items: components["schemas"]["PersonResponse"][];
        };
        PersonRequest: {
            /** @description Lower-case letters, digits, full stop, hyphen, underscore. */
            username: string;
            name: string;
            phone?: string;
        };
        PersonChangeRequest: {
            phone?: string | null;
            name?: string;
            reason: string;
        };
        PasswordResponse: {
            password: string;
        };
        AppointmentResponse: {
            /** @enum {string} */
            role: "drafter" | "unitOfficeReviewer" | "disclosureOfficer" | "confidentialityReviewer" | "principalHead" | "deputyHead" | "officeReviewer" | "registrar" | "auditor" | "systemAdministrator" | "securityAdministrator" | "auditAdministrator";
            /** @description The last day. The day before `startsOn` when it was cancelled before it began. */
            endsOn: string | null;
            /** @description Set when it was ended at once, in the middle of its last day. */
            revokedAt: string | null;
            /**
             * @description Today, in Beijing time.
             * @enum {string}
             */
            standing: "inForce" | "toBegin" | "ended";
            id: string;
            personId: string;
            personName: string;
            username: string;
            unitId: string;
            unitName: string;
            post: string;
            startsOn: string;
            /** @description Whether there is something left to end. */
            endable: boolean;
        };
        AppointmentPage: {
            items: components["schemas"]["AppointmentResponse"][];
        };
        AppointmentRequest: {
            /** @enum {string} */
            role: "drafter" | "unitOfficeReviewer" | "disclosureOfficer" | "confidentialityReviewer" | "principalHead" | "deputyHead" | "officeReviewer" | "registrar" | "auditor" | "systemAdministrator" | "securityAdministrator" | "auditAdministrator";
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            unitId: string;
            /** @description 职务 */
            post: string;
            /** @description The first day. */
            startsOn: string;
            /** @description The last day; absent while open. */
            endsOn?: string;
        };
        EndRequest: {
            reason: string;
            /** @description The last day, today or later; absent ends it at once. */
            endsOn?: string;
        };
        DelegationResponse: {
            /**
             * @description The role whose signature is lent
             * @enum {string}
             */
            signerKind: "drafter" | "unitOfficeReviewer" | "disclosureOfficer" | "confidentialityReviewer" | "principalHead" | "deputyHead" | "officeReviewer" | "registrar" | "auditor" | "systemAdministrator" | "securityAdministrator" | "auditAdministrator";
            revokedAt: string | null;
            /**
             * @description Today, in Beijing time.
             * @enum {string}
             */
            standing: "inForce" | "toBegin" | "ended";
            id: string;
            unitId: string;
            fromAppointmentId: string;
            fromPersonName: string;
            toAppointmentId: string;
            toPersonName: string;
            startsOn: string;
            endsOn: string;
            /** @description Whether there is something left to end. */
            endable: boolean;
        };
        DelegationPage: {
            items: components["schemas"]["DelegationResponse"][];
        };
        DelegationRequest: {
            /**
             * Format: uuid
             * @description Whose signature is lent.
             */
            fromAppointmentId: string;
            /**
             * Format: uuid
             * @description Who may give it: another head of the same unit.
             */
            toAppointmentId: string;
            startsOn: string;
            endsOn: string;
            reason: string;
        };
        ApiClientResponse: {
            scopes: ("submissions" | "documents:read" | "documents:write")[];
            disabledAt: string | null;
            id: string;
            clientId: string;
            name: string;
            unitId: string;
            unitName: string;
        };
        ApiClientPage: {
            items: components["schemas"]["ApiClientResponse"][];
        };
        ApiClientRequest: {
            scopes: ("submissions" | "documents:read" | "documents:write")[];
            clientId: string;
            name: string;
            /** Format: uuid */
            unitId: string;
        };
        ClientSecretResponse: {
            clientSecret: string;
        };
        AdministrativeEntryResponse: {
            /** @enum {string} */
            act: "unitOpened" | "unitChanged" | "unitDisabled" | "personAdded" | "personChanged" | "personDisabled" | "passwordIssued" | "passwordChanged" | "signedIn" | "signedOut" | "tokenIssued" | "appointed" | "appointmentEnded" | "delegated" | "delegationEnded" | "apiClientAdded" | "clientSecretIssued" | "apiClientDisabled" | "numberSeriesOpened" | "numberSeriesClosed" | "numbersLeftOut" | "examplesLoaded" | "examplesRemoved" | "firstAdministratorsAppointed" | "jobRetried" | "calendarYearImported";
            /** @description Absent when the machine itself acted. */
            personId: string | null;
            personName: string | null;
            appointmentId: string | null;
            reason: string | null;
            detail: {
                [key: string]: unknown;
            };
            traceId: string | null;
            id: string;
            at: string;
            subjectKind: string;
            subjectId: string;
        };
        AdministrativeEntryPage: {
            items: components["schemas"]["AdministrativeEntryResponse"][];
        };
        OrganisationImportFormRequest: {
            /**
             * Format: binary
             * @description XLSX, or CSV in UTF-8 or GBK; at most 2 MB and 5000 rows.
             */
            file: string;
        };
        ImportIssueResponse: {
            /** @enum {string} */
            column: "unit" | "parentUnit" | "unitKind" | "shortName" | "documentPrefix" | "person" | "username" | "phone" | "role" | "post" | "startsOn" | "endsOn";
            /** @description as the spreadsheet counts */
            row: number;
            code: string;
            message: string;
            fix?: string;
            /** @description Role code of the person who can mend it. */
            owner?: string;
        };
        ImportedUnitResponse: {
            /** @enum {string} */
            kind: "government" | "governmentOffice" | "department" | "county" | "township";
            parentUnit: string | null;
            row: number;
            name: string;
            shortName: string;
        };
        ImportedPersonResponse: {
            row: number;
            username: string;
            name: string;
        };
        ImportedAppointmentResponse: {
            /** @enum {string} */
            role: "drafter" | "unitOfficeReviewer" | "disclosureOfficer" | "confidentialityReviewer" | "principalHead" | "deputyHead" | "officeReviewer" | "registrar" | "auditor" | "systemAdministrator" | "securityAdministrator" | "auditAdministrator";
            endsOn: string | null;
            row: number;
            username: string;
            unit: string;
            startsOn: string;
        };
        OrganisationImportResponse: {
            dryRun: boolean;
            /** @description Rows with something in them, headings aside. */
            rows: number;
            issueCount: number;
            /** @description What is wrong, row by row, at most 500; empty when everything was, or would be, added. */
            issues: components["schemas"]["ImportIssueResponse"][];
            units: components["schemas"]["ImportedUnitResponse"][];
            persons: components["schemas"]["ImportedPersonResponse"][];
            appointments: components["schemas"]["ImportedAppointmentResponse"][];
            alreadyThere: {
                units: number;
                persons: number;
                appointments: number;
            };
            /** @description Appointments that the sheet holds and the security administrator imports. */
            appointmentsLeft: number;
        };
        ExamplePostResponse: {
            /** @enum {string} */
            role: "drafter" | "unitOfficeReviewer" | "disclosureOfficer" | "confidentialityReviewer" | "principalHead" | "deputyHead" | "officeReviewer" | "registrar" | "auditor" | "systemAdministrator" | "securityAdministrator" | "auditAdministrator";
            /** @description 职务 */
            post: string;
            unit: string;
        };
        ExamplePersonResponse: {
            username: string;
            name: string;
            /** @description In force today. */
            appointments: components["schemas"]["ExamplePostResponse"][];
        };
        ExampleDataResponse: {
            present: boolean;
            /** @description An external database is never emptied. */
            removable: boolean;
            /** @description Those who are not disabled. */
            people: components["schemas"]["ExamplePersonResponse"][];
        };
        OwnUnitRequest: {
            name: string;
            shortName: string;
            /** @description 机关代字, from which document numbers are made. */
            documentPrefix?: string;
            /** @description GB/T 2260, 6, 9 or 12 digits. */
            regionCode?: string;
        };
        ExampleDataRemovalRequest: {
            /** @description 删除全部示例数据, written by hand: it cannot be undone. */
            confirmation: string;
            /** @description What one's own government is called. */
            government: components["schemas"]["OwnUnitRequest"];
            /** @description Its office, in which the three administrators stay. */
            office: components["schemas"]["OwnUnitRequest"];
        };
        /** @enum {string} */
        JobState: "waiting" | "running" | "failing" | "failed";
        JobResponse: {
            id: number;
            /** @description Of several waiting with one key only the last is kept. */
            key: string | null;
            state: components["schemas"]["JobState"];
            attempts: number;
            maxAttempts: number;
            /** @description The kind of the last failure and its place in the program; the whole is in the log of the server. */
            lastError: string | null;
            /** @description Since when it runs. */
            runningSince: string | null;
            /** @description By which worker. */
            worker: string | null;
            name: string;
            /** @description Not before then. */
            runAt: string;
            createdAt: string;
        };
        JobCountsResponse: {
            waiting: number;
            running: number;
            /** @description Tried again by themselves. */
            failing: number;
            /** @description Given up. */
            failed: number;
        };
        JobWorkerResponse: {
            id: string;
            /** @description host:process */
            process: string;
            startedAt: string;
            /** @description Last heard of. After 20 s of silence its jobs go to others. */
            beatAt: string;
        };
        DailyDutyResponse: {
            name: string;
            /** @description The last day it was done for. */
            on: string;
            performedAt: string;
        };
        OutboxStateResponse: {
            /** @description Messages of acts that those who follow behind have not had yet. */
            undelivered: number;
            /** @description When the oldest of them was written. */
            since: string | null;
        };
        JobsResponse: {
            items: components["schemas"]["JobResponse"][];
            /** @description Up to 10 000 are counted. */
            counts: components["schemas"]["JobCountsResponse"];
            workers: components["schemas"]["JobWorkerResponse"][];
            duties: components["schemas"]["DailyDutyResponse"][];
            outbox: components["schemas"]["OutboxStateResponse"];
        };
        CalendarDayView: {
            on: string;
            why: string;
        };
        DeadlineReckonedView: {
            workingDays: number;
            /** @description YYYY-MM-DD */
            on: string;
            /** @description day 0 */
            base: string;
            /** @description days that do not count, each with its reason */
            skipped: components["schemas"]["CalendarDayView"][];
            /** @description weekend days that do count, because they are worked for a holiday */
            madeUp: components["schemas"]["CalendarDayView"][];
            /** @description a year on the way has no holiday notice yet: the day may still move */
            provisional: boolean;
            /** @description addresses of the State Council's notices */
            notices: string[];
            /** @description the whole of it in sentences */
            explanation: string[];
        };
        CalendarYearRowView: {
            year: number;
            /** @description no notice yet (暂定): days of it may still move */
            provisional: boolean;
            /** @description put in force here, not brought along by the product */
            imported: boolean;
            /** @description addresses of the notices */
            notices: string[];
        };
        /** @enum {string} */
        Holiday: "newYear" | "springFestival" | "tombSweeping" | "labourDay" | "dragonBoat" | "midAutumn" | "nationalDay" | "victoryDay";
        CalendarHolidayView: {
            holiday: components["schemas"]["Holiday"];
            label: string;
            /** @description days off, YYYY-MM-DD; weekend days within are among them */
            off: string[];
            /** @description weekend days that are worked for it */
            worked: string[];
        };
        CalendarImportView: {
            reason: string | null;
            importedBy: string | null;
            noticeTitle: string;
            noticeUrl: string;
            /** @description ISO 8601 */
            importedAt: string;
        };
        CalendarYearView: {
            year: number;
            workingDays: number;
            holidays: components["schemas"]["CalendarHolidayView"][];
            /** @description what was put in force for it, the newest first; empty for a year that the product brought along */
            imports: components["schemas"]["CalendarImportView"][];
            /** @description no notice yet (暂定): days of it may still move */
            provisional: boolean;
            /** @description put in force here, not brought along by the product */
            imported: boolean;
            /** @description addresses of the notices */
            notices: string[];
        };
        CalendarNoticeRequest: {
            /** @description 国务院办公厅关于2027年部分节假日安排的通知 */
            title: string;
            /** @description where it can be read */
            url: string;
        };
        /**
         * @description `off`: no working day; `worked`: a weekend day that is worked (调休)
         * @enum {string}
         */
        CalendarDayKind: "off" | "worked";
        CalendarDayRequest: {
            /** @description `off`: no working day; `worked`: a weekend day that is worked (调休) */
            kind: components["schemas"]["CalendarDayKind"];
            holiday: components["schemas"]["Holiday"];
            /** @description YYYY-MM-DD, of this year */
            on: string;
        };
        CalendarYearRequest: {
            notice: components["schemas"]["CalendarNoticeRequest"];
            /** @description Days off, and weekend days that are worked; ordinary weekends need not be among them. */
            days: components["schemas"]["CalendarDayRequest"][];
            /** @description Why a year that has its notice already is replaced. */
            reason?: string;
        };
        CalendarSheetRequest: {
            /**
             * Format: binary
             * @description XLSX, or CSV in UTF-8 or GBK; at most 256 kB.
             */
            file: string;
        };
        CalendarDayRead: {
            kind: components["schemas"]["CalendarDayKind"];
            holiday: components["schemas"]["Holiday"];
            on: string;
        };
        CalendarSheetIssueView: {
            /** @description as the spreadsheet counts; 0: the sheet as a whole */
            row: number;
            code: string;
            message: string;
            fix?: string;
        };
        CalendarSheetReadView: {
            days: components["schemas"]["CalendarDayRead"][];
            issues: components["schemas"]["CalendarSheetIssueView"][];
        };
        /** @enum {string} */
        TaskKind: "restrictionReview" | "conversionDuty" | "selfAudit" | "selfAuditReport" | "rectification" | "diversionReport";
        /** @enum {string} */
        Role: "drafter" | "unitOfficeReviewer" | "disclosureOfficer" | "confidentialityReviewer" | "principalHead" | "deputyHead" | "officeReviewer" | "registrar" | "auditor" | "systemAdministrator" | "securityAdministrator" | "auditAdministrator";
        /** @enum {string} */
        TaskSubjectType: "document" | "selfAudit" | "selfAuditReport" | "spotCheckItem" | "rectification" | "diversion";
        TaskSubjectView: {
            type: components["schemas"]["TaskSubjectType"];
            id: string;
            title: string | null;
            /** @description of what is a part of something the id of the whole: of an item of a sample, its spot check */
            within: string | null;
        };
        /** @enum {string} */
        TaskOutcome: "done" | "cancelled";
        TaskUnitView: {
            id: string;
            name: string;
        };
        TaskDueView: {
            /** @description 0 on the day itself; negative once it is over */
            workingDaysLeft: number;
            /** @description YYYY-MM-DD */
            on: string;
            overdue: boolean;
        };
        /** @enum {string} */
        TaskSignal: "reminded" | "toHead" | "toOffice";
        TaskSignalView: {
            signal: components["schemas"]["TaskSignal"];
            /** @description working days before it is due; of an overdue one, after */
            days: number;
            label: string;
            /** @description YYYY-MM-DD */
            on: string;
        };
        TaskView: {
            kind: components["schemas"]["TaskKind"];
            role: components["schemas"]["Role"];
            /** @description null: it is another unit's, and no more of it may be known here */
            subject: components["schemas"]["TaskSubjectView"] | null;
            outcome: components["schemas"]["TaskOutcome"] | null;
            id: string;
            kindLabel: string;
            /** @description whose task it is */
            unit: components["schemas"]["TaskUnitView"];
            roleLabel: string;
            due: components["schemas"]["TaskDueView"];
            /** @description why it is there, and why on that day, in sentences */
            explanation: string[];
            signals: components["schemas"]["TaskSignalView"][];
            /** @description ISO 8601 */
            openedAt: string;
            closedAt: string | null;
            outcomeLabel: string | null;
            /** @description what was said of it at its end, where nothing else in the house tells that it was done */
            closingWords: string | null;
        };
        TaskCountView: {
            count: number;
            /** @description there are more than are counted */
            more: boolean;
        };
        TaskCountsView: {
            open: components["schemas"]["TaskCountView"];
            overdue: components["schemas"]["TaskCountView"];
        };
        ProposedFileFormRequest: {
            /**
             * @description What the file is to the proposal.
             * @enum {string}
             */
            role: "redactedCopy" | "interpretationMaterial" | "thirdPartyConsent";
            /**
             * Format: binary
             * @description At most 50 MB.
             */
            file: string;
        };
        /** @enum {string} */
        State: "drafting" | "attributeAssignment" | "unitOfficeReview" | "disclosureReview" | "confidentialityReview" | "confidentialityReferral" | "departmentSignOff" | "countersigning" | "officeIntake" | "officeReview" | "officeClearance" | "returned" | "leaderSignOff" | "registration" | "issuing" | "awaitingPublication" | "published" | "suspended" | "availableOnRequest" | "withheld" | "retracted" | "withdrawn" | "declined" | "diverted";
        /** @enum {string} */
        AttachmentRole: "attachment" | "redactedCopy" | "interpretationMaterial" | "thirdPartyConsent" | "draftExplanation" | "consultationStatement" | "legalityReview" | "fairCompetitionReview" | "collectiveDecision";
        /**
         * @description the scope in which it is judged and hashed
         * @enum {string}
         */
        Scope: "content" | "disclosure" | "interpretation";
        /** @enum {string} */
        Attribute: "proactive" | "onRequest" | "nonDisclosure";
        FileView: {
            role: components["schemas"]["AttachmentRole"];
            /** @description the scope in which it is judged and hashed */
            scope: components["schemas"]["Scope"];
            /** @description bytes */
            size: number;
            attributeMark: components["schemas"]["Attribute"] | null;
            id: string;
            roleLabel: string;
            name: string;
            mediaType: string;
            sha256: string;
        };
        ScopeHashesView: {
            content: string;
            disclosure: string;
            interpretation: string;
        };
        FileAddedView: {
            state: components["schemas"]["State"];
            version: number;
            round: number;
            revision: number;
            file: components["schemas"]["FileView"];
            id: string;
            stateLabel: string;
            hashes: components["schemas"]["ScopeHashesView"];
            number: string | null;
        };
        ActView: {
            state: components["schemas"]["State"];
            version: number;
            round: number;
            revision: number;
            id: string;
            stateLabel: string;
            hashes: components["schemas"]["ScopeHashesView"];
            number: string | null;
        };
        DiversionReportRequest: {
            words: string;
        };
        HeadingBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "heading";
            /** @enum {integer} */
            level: 1 | 2 | 3 | 4;
            text: string;
        };
        ParagraphBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "paragraph";
            text: string;
        };
        TableBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "table";
            rows: string[][];
        };
        ListBlock: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "list";
            ordered: boolean;
            items: string[];
        };
        ContactRequest: {
            name: string;
            phone: string;
        };
        ForwardingRequest: {
            title: string;
            /**
             * Format: uuid
             * @description The forwarded document, where it is one of this house.
             * @default null
             */
            documentId: string | null;
            /**
             * @description The attribute it bears; null: it bears none.
             * @default null
             * @enum {string|null}
             */
            attribute: "proactive" | "onRequest" | "nonDisclosure" | null;
            /**
             * @description The attribute was determined afresh although the forwarded document has one.
             * @default false
             */
            redetermined: boolean;
        };
        PolicyAnswerRequest: {
            answer: boolean;
            reason: string;
        };
        MandatoryProactiveRequest: {
            /**
             * @description Code of the item, e.g. `20(3)`; null: none applies.
             * @default null
             */
            item: string | null;
            reason: string;
        };
        ContentRequest: {
            /** @enum {string|null} */
            kind?: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes" | null;
            /** @enum {string} */
            urgency?: "normal" | "urgent" | "extraUrgent";
            /** @enum {string} */
            issuingName?: "department" | "government" | "governmentOffice";
            /** @description Headings, paragraphs, lists and tables in reading order; at most 5000 blocks of plain text. */
            body?: (components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["ListBlock"])[];
            title?: string;
            mainRecipients?: string[];
            copyRecipients?: string[];
            contact?: components["schemas"]["ContactRequest"] | null;
            /** @description YYYY-MM-DD; a past date is an explicit historical entry and chooses the law of that day. */
            documentDate?: string | null;
            /** @description Co-issuing units, the drafting unit not among them. */
            jointUnits?: string[];
            /** @description Units whose remit is touched: they owe an opinion and do not issue. */
            touchedUnits?: string[];
            /** Format: uuid */
            leadUnitId?: string | null;
            forwarding?: components["schemas"]["ForwardingRequest"] | null;
            policy?: components["schemas"]["PolicyAnswerRequest"] | null;
            normative?: boolean;
            majorDecision?: boolean;
            /** @description It has been put to the public for comment. */
            consulted?: boolean;
            mandatoryProactive?: components["schemas"]["MandatoryProactiveRequest"] | null;
        };
        /** @enum {string} */
        Door: "drafted" | "received" | "paper" | "historical";
        UnitName: {
            id: string;
            name: string;
        };
        /** @enum {string} */
        Kind: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes";
        /** @enum {string} */
        Urgency: "normal" | "urgent" | "extraUrgent";
        /** @enum {string} */
        IssuingName: "department" | "government" | "governmentOffice";
        ContactView: {
            name: string;
            phone: string;
        };
        ForwardingView: {
            attribute: components["schemas"]["Attribute"] | null;
            title: string;
            documentId: string | null;
            redetermined: boolean;
        };
        PolicyAnswerView: {
            answer: boolean;
            reason: string;
        };
        MandatoryProactiveView: {
            item: string | null;
            reason: string;
        };
        FileEntryView: {
            role: components["schemas"]["AttachmentRole"];
            /** @description bytes */
            size: number;
            attributeMark: components["schemas"]["Attribute"] | null;
            id: string;
            name: string;
            mediaType: string;
            sha256: string;
        };
        ContentView: {
            kind: components["schemas"]["Kind"] | null;
            urgency: components["schemas"]["Urgency"];
            issuingName: components["schemas"]["IssuingName"];
            body: (components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["ListBlock"])[];
            title: string;
            mainRecipients: string[];
            copyRecipients: string[];
            contact: components["schemas"]["ContactView"] | null;
            /** @description YYYY-MM-DD */
            documentDate: string | null;
            jointUnits: string[];
            touchedUnits: string[];
            leadUnitId: string | null;
            forwarding: components["schemas"]["ForwardingView"] | null;
            policy: components["schemas"]["PolicyAnswerView"] | null;
            normative: boolean;
            majorDecision: boolean;
            consulted: boolean;
            mandatoryProactive: components["schemas"]["MandatoryProactiveView"] | null;
            files: components["schemas"]["FileEntryView"][];
        };
        /** @enum {string} */
        ReleaseForm: "full" | "redacted" | "summary";
        /** @enum {string} */
        ProtectedInterest: "nationalSecurity" | "publicSecurity" | "economicSecurity" | "socialStability";
        ConsentView: {
            givenBy: string;
            givenOn: string;
            attachmentId?: string | null;
        };
        GroundEvidenceView: {
            interest?: components["schemas"]["ProtectedInterest"] | null;
            consent?: components["schemas"]["ConsentView"] | null;
            law?: string | null;
            article?: string | null;
            harm?: string | null;
            thirdParty?: string | null;
            publicInterest?: string | null;
            noOutwardEffect?: string | null;
            endsWhen?: string | null;
            noDutyToDisclose?: string | null;
        };
        ClaimedGroundView: {
            catalogue: string;
            code: string;
            evidence: components["schemas"]["GroundEvidenceView"];
        };
        ProposedDisclosureView: {
            /** @description null: not yet proposed */
            attribute: components["schemas"]["Attribute"] | null;
            releaseForm: components["schemas"]["ReleaseForm"] | null;
            reviewAt: ({
                /** @enum {string} */
                type: "date";
                on: string;
            } | {
                /** @enum {string} */
                type: "event";
                event: string;
            } | {
                /** @enum {string} */
                type: "annual";
            }) | null;
            /** @description redacted copies and third parties' consents; absent where there are none */
            files?: components["schemas"]["FileEntryView"][];
            grounds: components["schemas"]["ClaimedGroundView"][];
            reason: string;
            summary: string;
            /** @description id of the file with role `redactedCopy` */
            redactedCopy: string | null;
        };
        PlanView: {
            outline: string;
            form: string;
            channel: string;
            time: string;
            responsible: string;
        };
        /** @enum {string} */
        InterpretationElement: "backgroundAndBasis" | "goals" | "mainContent" | "scope" | "standards" | "attention" | "keyTerms" | "benefits" | "comparison";
        PackageMaterialView: {
            elements: components["schemas"]["InterpretationElement"][];
            id: string;
            title: string;
            text: string | null;
            /** @description id of the file with role `interpretationMaterial` */
            attachmentId: string | null;
        };
        ExemptionView: {
            reason: string;
            confirmed: boolean;
        };
        InterpretationPackageView: {
            /** @description absent where there are none */
            files?: components["schemas"]["FileEntryView"][];
            plan: components["schemas"]["PlanView"] | null;
            materials: components["schemas"]["PackageMaterialView"][];
            exemption: components["schemas"]["ExemptionView"] | null;
        };
        /** @enum {string} */
        CheckCode: "required-element" | "secrecy-mark" | "attribute-missing" | "reason-missing" | "ground-missing" | "ground-duty-unmet" | "review-date-missing" | "summary-missing" | "mandatory-proactive" | "mixed-content" | "forwarding-attribute" | "vacant-post" | "disclosure-review-missing" | "confidentiality-review-missing" | "interpretation-plan-missing" | "interpretation-plan-incomplete" | "interpretation-material-missing" | "interpretation-not-approved" | "lead-unit-missing" | "joint-opinion-missing" | "consultation-statement-missing" | "draft-explanation-missing" | "legality-review-missing" | "fair-competition-review-missing" | "collective-decision-missing" | "sign-off-missing" | "normative-number-missing" | "personal-data";
        /** @enum {string} */
        CheckStatus: "pass" | "fail" | "waiting" | "notApplicable" | "waived";
        /** @enum {string} */
        ReturnCode: "TW-01" | "TW-02" | "TW-03" | "TW-04" | "TW-05" | "TW-06" | "TW-07" | "TW-08" | "TW-09" | "TW-10" | "TW-11" | "TW-12" | "TW-13" | "TW-14" | "TW-15" | "TW-16" | "TW-20" | "TW-21" | "TW-22" | "TW-23" | "TW-24" | "TW-25" | "TW-26" | "TW-27" | "TW-28" | "TW-29" | "TW-99";
        /** @enum {string} */
        GateEvent: "completeDraft" | "submitForReview" | "departmentSign" | "intake" | "accept" | "leaderSign" | "register" | "publish";
        GateProblemView: {
            /** @description JSON pointer to the field or file that mends it */
            pointer: string;
            message: string;
            fix?: string;
        };
        AwaitedPostView: {
            role: components["schemas"]["Role"];
            unitName: string | null;
        };
        GateItem: {
            code: components["schemas"]["CheckCode"];
            status: components["schemas"]["CheckStatus"];
            owner: components["schemas"]["Role"];
            returnCode: components["schemas"]["ReturnCode"] | null;
            requiredAt: components["schemas"]["GateEvent"][];
            /** @description What is the matter, or why it does not apply; empty when it passes. */
            problems: components["schemas"]["GateProblemView"][];
            why?: string;
            clause: string;
            waitingFor?: components["schemas"]["AwaitedPostView"];
            contestable: boolean;
        };
        /** @enum {string} */
        ActionName: "create" | "receive" | "completeDraft" | "rework" | "submitForReview" | "withdraw" | "recall" | "pass" | "sendBack" | "endorse" | "clear" | "restrict" | "refer" | "resolveReferral" | "sign" | "countersign" | "object" | "accept" | "return" | "revise" | "resubmit" | "sendBackToOffice" | "revokeOpinion" | "register" | "correctText" | "substantiveChange" | "issue" | "publish" | "suspend" | "restore" | "retract" | "addInterpretation" | "correct" | "abandonCorrection" | "applyRedetermination" | "divert" | "openRedetermination" | "wordRedetermination" | "submitRedetermination" | "endorseRedetermination" | "clearRedetermination" | "referRedetermination" | "resolveRedeterminationReferral" | "signRedetermination" | "refuseRedetermination" | "sendBackRedetermination" | "withdrawRedetermination" | "prepareReturn" | "proposeTextCorrection" | "approveTextCorrection" | "draftInterpretation" | "clearInterpretation" | "signInterpretation" | "markValidity" | "classify" | "recordReviewEvent" | "edit";
        Named: {
            id: string;
            name: string;
        };
        NextPostView: {
            role: components["schemas"]["Role"];
            unit: components["schemas"]["UnitName"];
        };
        LeadsToView: {
            state: components["schemas"]["State"];
            label: string;
            waitsFor: components["schemas"]["NextPostView"][];
        };
        ActionView: {
            name: components["schemas"]["ActionName"];
            because: components["schemas"]["ProblemIssue"][];
            allowed: boolean;
            /** @description Allowed only in the name of this person, whose signature a dated delegation lends: send the id as `onBehalfOf`. */
            onBehalfOf?: components["schemas"]["Named"];
            /** @description Of `sign`: the attribute may be changed in the act, within what was cleared (`override`, with a reason). */
            mayOverride?: boolean;
            /** @description null where it is not allowed, or leads nowhere by itself */
            leadsTo: components["schemas"]["LeadsToView"] | null;
        };
        /** @enum {string} */
        Step: "unitOfficeReview" | "disclosureReview" | "confidentialityReview" | "departmentSignOff" | "countersigning" | "dissentConfirmation" | "officeReview" | "officeEndorsement" | "officeClearance" | "leaderSignOff" | "interpretationClearance" | "interpretationSignOff" | "redeterminationReview" | "redeterminationClearance" | "redeterminationSignOff";
        /** @enum {string} */
        Outcome: "pass" | "endorse" | "clear" | "restrict" | "refer" | "sign" | "countersign" | "object" | "accept";
        /** @enum {string} */
        Origin: "given" | "attested" | "carriedOver";
        CoveredHashesView: {
            content?: string;
            disclosure?: string;
            interpretation?: string;
        };
        CeilingView: {
            attribute: components["schemas"]["Attribute"];
            releaseForm: components["schemas"]["ReleaseForm"] | null;
        };
        /** @enum {string} */
        ClearanceOutcome: "public" | "onRequestOnly" | "nonDisclosureAgreed";
        ClearingsView: {
            text: components["schemas"]["ClearanceOutcome"];
            /** @description by the file's id */
            files: {
                [key: string]: "public" | "onRequestOnly" | "nonDisclosureAgreed";
            };
        };
        ConfirmedPointsView: {
            attribute: boolean;
            reason: boolean;
            policyQuestion: boolean;
            kind: boolean;
        };
        /** @enum {string} */
        PassageKind: "idNumber" | "mobileNumber" | "bankCard" | "secrecyWord" | "securityWord" | "thirdPartyWord" | "internalWord" | "processWord" | "enforcementWord";
        /** @enum {string} */
        PassageJudgement: "fit" | "mask" | "falseAlarm";
        JudgedPassageView: {
            /** @description which block of the body, counted from 0; the revision is the opinion's */
            block: number;
            from: number;
            to: number;
            kind: components["schemas"]["PassageKind"];
            judgement: components["schemas"]["PassageJudgement"];
        };
        JudgedPassagesView: {
            found: number;
            judged: components["schemas"]["JudgedPassageView"][];
        };
        WaivedCheckView: {
            check: components["schemas"]["CheckCode"];
            reason: string;
        };
        OpinionWordsView: {
            /** @enum {string} */
            step?: "interpretationClearance" | "interpretationSignOff";
            comment?: string;
            /** @description 职务 */
            post?: string;
            /** @description 核稿: what was confirmed, point by point */
            confirms?: components["schemas"]["ConfirmedPointsView"];
            disclosureOpinion?: string;
            secrecyConclusion?: string;
            authority?: string;
            /** @description 保密审查: what was made of the places that the text was searched for */
            passages?: components["schemas"]["JudgedPassagesView"];
            waivers?: components["schemas"]["WaivedCheckView"][];
            takesDissent?: boolean;
            defersInterpretation?: boolean;
            /** @description of an attestation: the day it was given in the department, and who brought it */
            on?: string;
            attestedBy?: string;
        };
        /** @enum {string} */
        MarkKind: "lapsed" | "superseded" | "reopened" | "revoked" | "overridden";
        OpinionMarkView: {
            kind: components["schemas"]["MarkKind"];
            scopes: components["schemas"]["Scope"][];
            message: string;
        };
        OpinionView: {
            step: components["schemas"]["Step"];
            outcome: components["schemas"]["Outcome"];
            role: components["schemas"]["Role"];
            revision: number;
            round: number;
            origin: components["schemas"]["Origin"];
            id: string;
            person: components["schemas"]["Named"];
            unit: components["schemas"]["UnitName"];
            onBehalfOf: components["schemas"]["Named"] | null;
            covers: components["schemas"]["CoveredHashesView"];
            clearedFor: components["schemas"]["CeilingView"] | null;
            /** @description what the confidentiality review found of the text and of each file */
            clearings: components["schemas"]["ClearingsView"] | null;
            /** @description ISO 8601. */
            givenAt: string | null;
            /** @description The reason given with it; null where none was, or where it has been erased. */
            reason: string | null;
            /** @description What its author said besides, by the fields of the act. */
            words: components["schemas"]["OpinionWordsView"];
            stands: boolean;
            /** @description The department's opinion, valid for the revision that was submitted, which the office has edited since. */
            forRevisionSubmitted: boolean;
            lapsedBecause: components["schemas"]["OpinionMarkView"][];
        };
        FlagChangeView: {
            /** @enum {string} */
            flag: "policy" | "normative" | "majorDecision";
            from: boolean | null;
            to: boolean | null;
        };
        /** @enum {string} */
        AwaitedAct: "create" | "receive" | "completeDraft" | "rework" | "submitForReview" | "withdraw" | "recall" | "pass" | "sendBack" | "endorse" | "clear" | "restrict" | "refer" | "resolveReferral" | "sign" | "countersign" | "object" | "accept" | "return" | "revise" | "resubmit" | "sendBackToOffice" | "revokeOpinion" | "register" | "correctText" | "substantiveChange" | "issue" | "publish" | "suspend" | "restore" | "retract" | "addInterpretation" | "correct" | "abandonCorrection" | "applyRedetermination" | "divert" | "openRedetermination" | "wordRedetermination" | "submitRedetermination" | "endorseRedetermination" | "clearRedetermination" | "referRedetermination" | "resolveRedeterminationReferral" | "signRedetermination" | "refuseRedetermination" | "sendBackRedetermination" | "withdrawRedetermination";
        WaitingView: {
            event: components["schemas"]["AwaitedAct"];
            role: components["schemas"]["Role"];
            /** @description until that day: 0 on the day itself, negative once it is over */
            workingDaysLeft: number | null;
            unit: components["schemas"]["UnitName"];
            /** @description ISO 8601. */
            since: string | null;
            /** @description YYYY-MM-DD; its passing reminds and decides nothing. */
            due: string | null;
        };
        /** @enum {string} */
        ReturnOutcome: "resubmit" | "notIssued";
        PutInForceView: {
            name: string;
            on: string;
        };
        RulePackView: {
            id: string;
            version: string;
            title: string;
            sha256: string;
            putInForceBy: components["schemas"]["PutInForceView"];
        };
        SkippedDay: {
            on: string;
            why: string;
        };
        DeadlineView: {
            workingDays: number;
            base: string;
            skipped: components["schemas"]["SkippedDay"][];
            madeUp: components["schemas"]["SkippedDay"][];
            /** @description A year on the way has no holiday notice yet. */
            provisional: boolean;
            notices: string[];
        };
        /**
         * @description `awaited`: nothing is left to do here but somebody's signature or opinion.
         * @enum {string}
         */
        ReturnItemStatus: "open" | "awaited" | "fixed" | "contested" | "waived";
        ReturnAnswerView: {
            /** @enum {string} */
            kind: "fixed" | "contested" | "waived";
            words: string | null;
            by: components["schemas"]["Named"];
            at: string;
        };
        ReturnItemView: {
            position: number;
            code: components["schemas"]["ReturnCode"];
            check: components["schemas"]["CheckCode"] | null;
            /** @description `awaited`: nothing is left to do here but somebody's signature or opinion. */
            status: components["schemas"]["ReturnItemStatus"];
            codeLabel: string;
            clause?: string;
            explanation: string;
            supplement: string;
            pointer: string | null;
            contestable: boolean;
            answers: components["schemas"]["ReturnAnswerView"][];
            /** @description Raised later than it could have been; shown to the office's head and to the auditor only. */
            late?: boolean;
        };
        ReturnNoticeView: {
            round: number;
            outcome: components["schemas"]["ReturnOutcome"];
            /** @description 退文〔2026〕3号 */
            number: string;
            office: components["schemas"]["UnitName"];
            sender: components["schemas"]["UnitName"];
            title: string;
            receivedAt: string;
            issuedAt: string;
            /** @description Returned by the machine: no person handled or approved it, the rule pack did. */
            automatic: boolean;
            rulePack: components["schemas"]["RulePackView"];
            handler: components["schemas"]["Named"] | null;
            phone: string | null;
            approver: components["schemas"]["Named"] | null;
            dueOn: string | null;
            dueBecause: components["schemas"]["DeadlineView"] | null;
            items: components["schemas"]["ReturnItemView"][];
        };
        DocumentView: {
            state: components["schemas"]["State"];
            version: number;
            round: number;
            revision: number;
            door: components["schemas"]["Door"];
            register: components["schemas"]["Attribute"] | null;
            externalId: string | null;
            unit: components["schemas"]["UnitName"];
            office: components["schemas"]["UnitName"] | null;
            packId: string;
            packVersion: string;
            content: components["schemas"]["ContentView"];
            disclosure: components["schemas"]["ProposedDisclosureView"] | null;
            interpretation: components["schemas"]["InterpretationPackageView"] | null;
            gate: components["schemas"]["GateItem"][];
            actions: components["schemas"]["ActionView"][];
            opinions: components["schemas"]["OpinionView"][];
            /** @description Answers (policy, normative, major decision) that were changed after the first review: whoever signs has to see them. */
            flagsChanged: components["schemas"]["FlagChangeView"][];
            waitingFor: components["schemas"]["WaitingView"][];
            /** @description Its returns, oldest first; the drafter sees each item open or answered. */
            returns: components["schemas"]["ReturnNoticeView"][];
            id: string;
            stateLabel: string;
            hashes: components["schemas"]["ScopeHashesView"];
            number: string | null;
        };
        ConsentRequest: {
            givenBy: string;
            givenOn: string;
            /**
             * Format: uuid
             * @default null
             */
            attachmentId: string | null;
        };
        EvidenceRequest: {
            law?: string;
            article?: string;
            /** @enum {string} */
            interest?: "nationalSecurity" | "publicSecurity" | "economicSecurity" | "socialStability";
            harm?: string;
            thirdParty?: string;
            consent?: components["schemas"]["ConsentRequest"];
            publicInterest?: string;
            noOutwardEffect?: string;
            endsWhen?: string;
            noDutyToDisclose?: string;
        };
        GroundRequest: {
            /** @description The dated legal catalogue, e.g. `cn-2019`. */
            catalogue: string;
            code: string;
            /** @default {} */
            evidence: components["schemas"]["EvidenceRequest"];
        };
        ReviewAtRequest: {
            /** @enum {string} */
            type: "date" | "event" | "annual";
            on?: string;
            event?: string;
        };
        DisclosureRequest: {
            /**
             * @default null
             * @enum {string|null}
             */
            attribute: "proactive" | "onRequest" | "nonDisclosure" | null;
            /**
             * @default null
             * @enum {string|null}
             */
            releaseForm: "full" | "redacted" | "summary" | null;
            /** @default [] */
            grounds: components["schemas"]["GroundRequest"][];
            /**
             * @description The drafter's own words why the grounds apply here.
             * @default
             */
            reason: string;
            /**
             * @description 内容概述, shown in the public catalogue.
             * @default
             */
            summary: string;
            /** @default null */
            reviewAt: components["schemas"]["ReviewAtRequest"] | null;
            /**
             * Format: uuid
             * @description Id of the file with role `redactedCopy`.
             * @default null
             */
            redactedCopy: string | null;
        };
        ReasonRequest: {
            /** @description In words; kept with the record. */
            reason: string;
        };
        ConfirmsRequest: {
            attribute: boolean;
            reason: boolean;
            policyQuestion: boolean;
            kind: boolean;
        };
        SeenRequest: {
            content?: string;
            disclosure?: string;
            /** @description Needed where the step judges the interpretation too. */
            interpretation?: string;
        };
        UnitOfficeReviewRequest: {
            confirms: components["schemas"]["ConfirmsRequest"];
            seen: components["schemas"]["SeenRequest"];
            comment?: string;
        };
        OpinionRequest: {
            seen: components["schemas"]["SeenRequest"];
            comment?: string;
        };
        ClearingsRequest: {
            /** @enum {string} */
            text: "public" | "onRequestOnly" | "nonDisclosureAgreed";
            /**
             * @description Title and summary, which the public sees in every form of release; absent: as the text.
             * @enum {string}
             */
            summary?: "public" | "onRequestOnly" | "nonDisclosureAgreed";
            /**
             * @description The words of the interpretation; absent: as the text.
             * @enum {string}
             */
            interpretation?: "public" | "onRequestOnly" | "nonDisclosureAgreed";
            /**
             * @description By the file's id; every file needs one.
             * @default {}
             */
            files: {
                [key: string]: "public" | "onRequestOnly" | "nonDisclosureAgreed";
            };
        };
        CeilingRequest: {
            /** @enum {string} */
            attribute: "proactive" | "onRequest" | "nonDisclosure";
            /**
             * @default null
             * @enum {string|null}
             */
            releaseForm: "full" | "redacted" | "summary" | null;
        };
        JudgedPassageRequest: {
            block: number;
            from: number;
            to: number;
            /** @enum {string} */
            kind: "idNumber" | "mobileNumber" | "bankCard" | "secrecyWord" | "securityWord" | "thirdPartyWord" | "internalWord" | "processWord" | "enforcementWord";
            /**
             * @description `fit` 放行, `mask` 遮盖, `falseAlarm` 误报
             * @enum {string}
             */
            judgement: "fit" | "mask" | "falseAlarm";
        };
        ConfidentialityReviewRequest: {
            /** @enum {string} */
            outcome: "clear" | "restrict" | "refer";
            outcomes?: components["schemas"]["ClearingsRequest"];
            /** @description The most open attribute and form that the document is found fit for. */
            clearedFor?: components["schemas"]["CeilingRequest"];
            /** @description The most open attribute and form that the finding permits. */
            mostOpen?: components["schemas"]["CeilingRequest"];
            finding?: string;
            /** @description The competent department or body that decides (保密行政管理部门 or the superior's competent office). */
            authority?: string;
            question?: string;
            /**
             * @description What was made of the places that the text was searched for; kept with the review. They decide nothing by themselves,
             *     but what is to be masked cannot be cleared for a release of the whole text.
             */
            passages?: components["schemas"]["JudgedPassageRequest"][];
            seen: components["schemas"]["SeenRequest"];
            comment?: string;
        };
        ReferralAnswerRequest: {
            answer: string;
            /** @description YYYY-MM-DD */
            answeredOn: string;
            /** @description Number of the letter, or where the answer is filed. */
            reference: string;
        };
        SendBackRequest: {
            /**
             * @description `office`: a leader hands it back to the office; otherwise to the drafter.
             * @default drafter
             * @enum {string}
             */
            to: "drafter" | "office";
            /**
             * @description Steps that have to look again although nothing they covered changes.
             * @default []
             */
            reopens: ("unitOfficeReview" | "disclosureReview" | "confidentialityReview" | "departmentSignOff" | "countersigning" | "dissentConfirmation" | "officeReview" | "officeEndorsement" | "officeClearance" | "leaderSignOff" | "interpretationClearance" | "interpretationSignOff" | "redeterminationReview" | "redeterminationClearance" | "redeterminationSignOff")[];
            /** @description In words; kept with the record. */
            reason: string;
        };
        SignOffRequest: {
            seen: components["schemas"]["SeenRequest"];
            comment?: string;
            /** @description Another disclosure in place of the proposed one: the signer decides, within what was cleared. */
            override?: components["schemas"]["DisclosureRequest"];
            /** @description Why, in words; needed with `override`. */
            reason?: string;
            /**
             * @description The signer has read the objections and the silence of other units and goes on over them.
             * @default false
             */
            takesDissent: boolean;
            /**
             * @description 突发、特急: the interpretation may follow the document by up to three working days. Only the last signer's word counts.
             * @default false
             */
            defersInterpretation: boolean;
            /**
             * Format: uuid
             * @description Id of the person whose signature a dated delegation lends.
             */
            onBehalfOf?: string;
        };
        CountersignatureRequest: {
            /** @enum {string} */
            outcome: "agree" | "object";
            /** @description On the attribute, in the unit's own words. */
            disclosureOpinion: string;
            /** @description 保密审查结论: the unit's own written conclusion. */
            secrecyConclusion: string;
            /** @description Why it objects; needed with `object`. */
            reason?: string;
            seen: components["schemas"]["SeenRequest"];
            comment?: string;
        };
        WaiverRequest: {
            /** @enum {string} */
            check: "required-element" | "secrecy-mark" | "attribute-missing" | "reason-missing" | "ground-missing" | "ground-duty-unmet" | "review-date-missing" | "summary-missing" | "mandatory-proactive" | "mixed-content" | "forwarding-attribute" | "vacant-post" | "disclosure-review-missing" | "confidentiality-review-missing" | "interpretation-plan-missing" | "interpretation-plan-incomplete" | "interpretation-material-missing" | "interpretation-not-approved" | "lead-unit-missing" | "joint-opinion-missing" | "consultation-statement-missing" | "draft-explanation-missing" | "legality-review-missing" | "fair-competition-review-missing" | "collective-decision-missing" | "sign-off-missing" | "normative-number-missing" | "personal-data";
            reason: string;
        };
        AcceptanceRequest: {
            seen: components["schemas"]["SeenRequest"];
            comment?: string;
            /** @default [] */
            waivers: components["schemas"]["WaiverRequest"][];
        };
        ReturnDraftItemView: {
            code: components["schemas"]["ReturnCode"];
            check: components["schemas"]["CheckCode"] | null;
            codeLabel: string;
            explanation: string;
            supplement: string;
            pointer: string | null;
        };
        ReturnDraftView: {
            outcome: components["schemas"]["ReturnOutcome"];
            withinWorkingDays: number | null;
            saved: boolean;
            savedAt: string | null;
            handler: components["schemas"]["Named"] | null;
            items: components["schemas"]["ReturnDraftItemView"][];
            phone: string | null;
        };
        ReturnItemRequest: {
            /** @enum {string} */
            code: "TW-01" | "TW-02" | "TW-03" | "TW-04" | "TW-05" | "TW-06" | "TW-07" | "TW-08" | "TW-09" | "TW-10" | "TW-11" | "TW-12" | "TW-13" | "TW-14" | "TW-15" | "TW-16" | "TW-20" | "TW-21" | "TW-22" | "TW-23" | "TW-24" | "TW-25" | "TW-26" | "TW-27" | "TW-28" | "TW-29" | "TW-99";
            /**
             * @description The check that found it: kept while that check fails, and then it tells when the fault is cured.
             * @default null
             * @enum {string|null}
             */
            check: "required-element" | "secrecy-mark" | "attribute-missing" | "reason-missing" | "ground-missing" | "ground-duty-unmet" | "review-date-missing" | "summary-missing" | "mandatory-proactive" | "mixed-content" | "forwarding-attribute" | "vacant-post" | "disclosure-review-missing" | "confidentiality-review-missing" | "interpretation-plan-missing" | "interpretation-plan-incomplete" | "interpretation-material-missing" | "interpretation-not-approved" | "lead-unit-missing" | "joint-opinion-missing" | "consultation-statement-missing" | "draft-explanation-missing" | "legality-review-missing" | "fair-competition-review-missing" | "collective-decision-missing" | "sign-off-missing" | "normative-number-missing" | "personal-data" | null;
            explanation: string;
            /** @description 需补充的内容 */
            supplement: string;
            /**
             * @description JSON pointer to the field or file.
             * @default null
             */
            pointer: string | null;
        };
        ReturnDraftRequest: {
            /**
             * @default resubmit
             * @enum {string}
             */
            outcome: "resubmit" | "notIssued";
            items: components["schemas"]["ReturnItemRequest"][];
            /** @description Working days to cure it; absent: as the policy pack says. */
            withinWorkingDays?: number;
            /** @description The telephone of whoever handles it; absent: the handler's own. */
            phone?: string;
        };
        ReturnRequest: {
            /** @enum {string} */
            outcome?: "resubmit" | "notIssued";
            /**
             * @description Steps that have to look again although nothing they covered changes.
             * @default []
             */
            reopens: ("unitOfficeReview" | "disclosureReview" | "confidentialityReview" | "departmentSignOff" | "countersigning" | "dissentConfirmation" | "officeReview" | "officeEndorsement" | "officeClearance" | "leaderSignOff" | "interpretationClearance" | "interpretationSignOff" | "redeterminationReview" | "redeterminationClearance" | "redeterminationSignOff")[];
            items?: components["schemas"]["ReturnItemRequest"][];
            withinWorkingDays?: number;
            /**
             * Format: uuid
             * @description Who handles it in the office; absent: whoever saved the draft, else the person who returns it.
             */
            handlerId?: string;
            phone?: string;
        };
        ReturnNoticesView: {
            items: components["schemas"]["ReturnNoticeView"][];
        };
        ReturnAnswerRequest: {
            /** @description Why the department holds the item to be mistaken. */
            words: string;
        };
        RegistrationRequest: {
            /** @description Higher than the next one; those between are recorded as left out, for `gapReason`. */
            number?: number;
            /** @description Why the numbers between are left out, in words. */
            gapReason?: string;
            /** @description The number that the leading body gave, where that is another one. */
            externalNumber?: string;
            /** @description Who leads, where it is no unit of this house. */
            leadingBody?: string;
            /** @description 规范性文件统一编号; needed for a normative document and for no other. */
            normativeNumber?: string;
            /** @description YYYY-MM-DD, not after the last signature: the day of its adoption by a meeting, or a historical date. */
            documentDate?: string;
        };
        RegistrationView: {
            state: components["schemas"]["State"];
            version: number;
            round: number;
            revision: number;
            /** @description Numbers that were left out for it. */
            skipped: number[];
            indexNumber: string;
            /** @description YYYY-MM-DD */
            documentDate: string;
            normativeNumber: string | null;
            /** @description 附注 as printed: 此件公开发布 … */
            mark: string;
            /** @description 更正: the document had its number before. */
            correction: boolean;
            id: string;
            stateLabel: string;
            hashes: components["schemas"]["ScopeHashesView"];
            number: string | null;
        };
        RegistrationPreviewView: {
            number: string | null;
            documentDate: string;
            mark: string;
            correction: boolean;
            normativeNumberNeeded: boolean;
        };
        IssueRequest: {
            copies: number;
            /** @description Whether the seal was put on it (用印). */
            sealed: boolean;
            /** @description 印发日期, YYYY-MM-DD */
            issuedOn: string;
            recipients: string[];
        };
        TextCorrectionRequest: {
            /** @enum {string|null} */
            kind?: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes" | null;
            /** @enum {string} */
            urgency?: "normal" | "urgent" | "extraUrgent";
            /** @enum {string} */
            issuingName?: "department" | "government" | "governmentOffice";
            /** @description Headings, paragraphs, lists and tables in reading order; at most 5000 blocks of plain text. */
            body?: (components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["ListBlock"])[];
            title?: string;
            mainRecipients?: string[];
            copyRecipients?: string[];
            contact?: components["schemas"]["ContactRequest"] | null;
            /** @description YYYY-MM-DD; a past date is an explicit historical entry and chooses the law of that day. */
            documentDate?: string | null;
            /** @description Co-issuing units, the drafting unit not among them. */
            jointUnits?: string[];
            /** @description Units whose remit is touched: they owe an opinion and do not issue. */
            touchedUnits?: string[];
            /** Format: uuid */
            leadUnitId?: string | null;
            forwarding?: components["schemas"]["ForwardingRequest"] | null;
            policy?: components["schemas"]["PolicyAnswerRequest"] | null;
            normative?: boolean;
            majorDecision?: boolean;
            /** @description It has been put to the public for comment. */
            consulted?: boolean;
            mandatoryProactive?: components["schemas"]["MandatoryProactiveRequest"] | null;
            /** @description What was wrong, in words. */
            reason: string;
        };
        /** @enum {string} */
        TextOperation: "equal" | "deleted" | "inserted";
        TextPieceView: {
            op: components["schemas"]["TextOperation"];
            text: string;
        };
        WordingChangeView: {
            pieces: components["schemas"]["TextPieceView"][];
            field: string;
            before: string;
            after: string;
        };
        TextCorrectionView: {
            revision: number;
            /** @description Once it is in force: the place of that act in the record. */
            appliedSequence: number | null;
            id: string;
            reason: string;
            proposedBy: string;
            proposedAt: string;
            approvedBy: string | null;
            approvedAt: string | null;
            changes: components["schemas"]["WordingChangeView"][];
            /** @description Of the content once it is in force: what the last signer confirms. */
            contentHash: string;
        };
        TextCorrectionProposalView: {
            state: components["schemas"]["State"];
            version: number;
            round: number;
            revision: number;
            id: string;
            stateLabel: string;
            hashes: components["schemas"]["ScopeHashesView"];
            number: string | null;
            correction: components["schemas"]["TextCorrectionView"];
        };
        TextCorrectionsView: {
            items: components["schemas"]["TextCorrectionView"][];
        };
        SeenContentRequest: {
            /** @description The hash of the corrected content, as the proposal's answer gave it. */
            content: string;
        };
        TextCorrectionConfirmationRequest: {
            seen: components["schemas"]["SeenContentRequest"];
        };
        /** @enum {string} */
        Validity: "inForce" | "repealed" | "lapsed";
        EndingDocumentView: {
            id: string;
            title: string;
            number: string | null;
            publicId: string;
        };
        ValidityMarkView: {
            validity: components["schemas"]["Validity"];
            label: string;
            /** @description YYYY-MM-DD */
            sinceOn: string | null;
            /** @description as it was written */
            endedBy: string | null;
            /** @description the published document of that number, as long as it is published */
            endedByDocument: components["schemas"]["EndingDocumentView"] | null;
            reason: string | null;
            by: components["schemas"]["Named"] | null;
            /** @description ISO 8601 */
            at: string;
        };
        ValidityMarksView: {
            items: components["schemas"]["ValidityMarkView"][];
        };
        ValidityMarkRequest: {
            /** @enum {string} */
            validity: "inForce" | "repealed" | "lapsed";
            /**
             * @description YYYY-MM-DD: the day from which it no longer holds, today at the latest; null where it is in force.
             * @default null
             */
            sinceOn: string | null;
            /**
             * @description By what it was repealed or replaced, as the public reads it: a number (发文字号) of a published document, or words.
             * @default null
             */
            endedBy: string | null;
            /** @description In words; kept with the record. */
            reason: string;
        };
        TopicRequest: {
            /** @description The code of one of the pack's topics; null takes it away. */
            topic: string | null;
        };
        ChannelRequest: {
            /** @description 门户网站, 政府公报, 政务新媒体 … */
            channel: string;
            /** @description Where it is to be found there, `http` or `https`. */
            officialAddress: string;
        };
        PublicationRequest: {
            /** @description Every place at which it is published; at least one. */
            channels: components["schemas"]["ChannelRequest"][];
            /**
             * @description The interpretation follows within three working days; only where the last signer allowed it and the matter is pressing.
             * @default false
             */
            deferInterpretation: boolean;
        };
        PublicationView: {
            state: components["schemas"]["State"];
            version: number;
            round: number;
            revision: number;
            id: string;
            stateLabel: string;
            hashes: components["schemas"]["ScopeHashesView"];
            number: string | null;
            /** @description `/api/public/v1/documents/<id>` */
            publicId: string;
            projectionHash: string;
        };
        RetractionRequest: {
            /** @enum {string} */
            cause: "publishedInError" | "superseded";
            /** @description In words; kept with the record. */
            reason: string;
        };
        AdditionRequest: {
            /**
             * @description Which of the nine content elements it covers. In a form it is one comma-separated field.
             * @default []
             */
            elements: ("backgroundAndBasis" | "goals" | "mainContent" | "scope" | "standards" | "attention" | "keyTerms" | "benefits" | "comparison")[];
            title: string;
            text?: string | null;
            /** @description 解读形式, in words; needed where the document has no plan of interpretation. */
            form?: string;
        };
        AdditionFormRequest: {
            /**
             * @description Which of the nine content elements it covers. In a form it is one comma-separated field.
             * @default []
             */
            elements: ("backgroundAndBasis" | "goals" | "mainContent" | "scope" | "standards" | "attention" | "keyTerms" | "benefits" | "comparison")[];
            /**
             * Format: binary
             * @description At most 50 MB.
             */
            file?: string;
            title: string;
            text?: string | null;
            /** @description 解读形式, in words; needed where the document has no plan of interpretation. */
            form?: string;
        };
        SeenInterpretationRequest: {
            /** @description The interpretation's hash, as the document's own answer gave it. */
            interpretation: string;
        };
        AdditionJudgementRequest: {
            seen: components["schemas"]["SeenInterpretationRequest"];
            comment?: string;
        };
        RegisterEntryView: {
            kind: components["schemas"]["Kind"];
            /** @description Where the document stands now. */
            state: components["schemas"]["State"];
            releaseForm: components["schemas"]["ReleaseForm"] | null;
            reviewAt: ({
                /** @enum {string} */
                type: "date";
                on: string;
            } | {
                /** @enum {string} */
                type: "event";
                event: string;
            } | {
                /** @enum {string} */
                type: "annual";
            }) | null;
            documentId: string;
            unit: components["schemas"]["UnitName"];
            number: string;
            indexNumber: string;
            documentDate: string;
            title: string;
            stateLabel: string;
            correction: boolean;
            /** @description 补录: issued before this house kept it, and entered from a sheet */
            historical: boolean;
            /** @description where such a one was published, if it was */
            officialAddress: string | null;
            summary: string;
            grounds: components["schemas"]["ClaimedGroundView"][];
            enteredAt: string;
        };
        RegisterView: {
            items: components["schemas"]["RegisterEntryView"][];
        };
        NumberSeriesView: {
            /** @enum {string} */
            numbering: "yearly" | "continuous";
            /** @description null where the series is continuous */
            year: number | null;
            /** @description The first number; those before it were used elsewhere, for `firstReason`. */
            first: number;
            /** @description The last number that was taken or left out; one less than `first` before any was. */
            last: number;
            id: string;
            unit: components["schemas"]["UnitName"];
            prefix: string;
            line: string;
            firstReason: string | null;
            /** @description The last number as it is printed; null before the first. */
            lastPrinted: string | null;
            /** @description The next number as it would be printed; null where the series is closed. */
            nextPrinted: string | null;
            /** @description null where the first registration began the series */
            openedBy: string | null;
            openedAt: string | null;
            closedBy: string | null;
            closedAt: string | null;
            closeReason: string | null;
            gaps: {
                number: number;
                reason: string;
                by: string;
                at: string;
            }[];
        };
        NumberSeriesListView: {
            items: components["schemas"]["NumberSeriesView"][];
        };
        NumberSeriesRequest: {
            /**
             * Format: uuid
             * @description Whose 机关代字: the registrar's own unit, or in a government's office the government.
             */
            unitId: string;
            /** @description One of the pack's lines: `general`, `letter`, `minutes`, `order` … */
            line: string;
            /** @description This year or the next; absent for a line whose numbers run on. */
            year?: number;
            /** @description The first number to be given. */
            first?: number;
            /** @description Why it does not begin with 1, as that the numbers before were used on paper. */
            firstReason?: string;
        };
        SeriesClosureRequest: {
            reason: string;
        };
        NumbersLeftOutRequest: {
            /** @description The last number that is left out; the next document gets the one after it. */
            through: number;
            reason: string;
        };
        ReplayOfferView: {
            because: components["schemas"]["ProblemIssue"][];
            allowed: boolean;
        };
        ReplayRequest: {
            /**
             * @description So many documents, the newest first.
             * @default 100
             */
            last: number;
        };
        ReplayedCheckView: {
            check: components["schemas"]["CheckCode"];
            /** @description Moments it refused under the packs that judged them, and not under this one. */
            onlyThen: number;
            /** @description Moments it would refuse under this pack, and did not. */
            onlyNow: number;
            label: string;
        };
        /** @enum {string} */
        ReplayMoment: "submitForReview" | "intake" | "accept";
        ReplayDifferenceView: {
            moment: components["schemas"]["ReplayMoment"];
            then: components["schemas"]["CheckCode"][];
            now: components["schemas"]["CheckCode"][];
            documentId: string;
            title: string;
            unit: components["schemas"]["UnitName"];
            momentLabel: string;
            at: string;
            /** @description The pack that judged it, `id@version`. */
            boundTo: string;
            /** @description What was let through would have been refused, or the reverse; else only the reasons differ. */
            decidedOtherwise: boolean;
        };
        ReplayView: {
            documents: number;
            moments: number;
            /** @description `id@version` of the pack that was replayed */
            pack: string;
            checks: components["schemas"]["ReplayedCheckView"][];
            differences: components["schemas"]["ReplayDifferenceView"][];
        };
        HeavierJustificationView: {
            years: number;
            /** @description characters that the reason has at least, and a harm named for each ground */
            reasonAtLeast: number;
        };
        /** @enum {string} */
        RedeterminationState: "proposed" | "disclosureReview" | "confidentialityReview" | "confidentialityReferral" | "signOff" | "approved" | "applied" | "refused" | "withdrawn" | "lapsed";
        /** @enum {string} */
        RedeterminationMove: "onRequestToProactive" | "nonDisclosureToProactive" | "nonDisclosureToOnRequest" | "proactiveToOnRequest" | "proactiveToNonDisclosure" | "onRequestToNonDisclosure" | "correction";
        /** @enum {string} */
        RedeterminationOrigin: "own" | "selfAudit" | "conversionDuty" | "restrictionReview" | "request" | "rectification";
        RedeterminationOriginView: {
            kind: components["schemas"]["RedeterminationOrigin"];
            label: string;
            id: string | null;
        };
        PublishedPlaceView: {
            channel: string;
            officialAddress: string;
        };
        RedeterminationView: {
            number: number;
            state: components["schemas"]["RedeterminationState"];
            move: components["schemas"]["RedeterminationMove"] | null;
            from: components["schemas"]["Attribute"];
            towards: components["schemas"]["Attribute"] | null;
            stateLabel: string;
            moveLabel: string | null;
            origin: components["schemas"]["RedeterminationOriginView"];
            reason: string;
            openedBy: components["schemas"]["Named"];
            /** @description ISO 8601 */
            openedAt: string;
            changedAt: string;
            endedAt: string | null;
            /** @description what an opinion on it is bound to: send those that were displayed */
            hashes: components["schemas"]["ScopeHashesView"];
            disclosure: components["schemas"]["ProposedDisclosureView"];
            interpretation: components["schemas"]["InterpretationPackageView"] | null;
            /** @description whether the text itself comes with it, as the document was entered without one */
            bringsContent: boolean;
            /** @description applying it makes the document public: it then needs the places where it is published */
            publishes: boolean;
            /** @description the text in force has changed since it was worded: it has to be worded anew */
            stale: boolean;
            opinions: components["schemas"]["OpinionView"][];
            /** @description while it is under way: the checklist, judged by the law of today */
            gate: components["schemas"]["GateItem"][];
            actions: components["schemas"]["ActionView"][];
            waitingFor: components["schemas"]["WaitingView"][];
            /** @description of one that takes a document down: places outside of this house from which it has to be taken down too */
            takeDownElsewhere: components["schemas"]["PublishedPlaceView"][];
        };
        RedeterminationsView: {
            /** @description what keeping the restriction takes, as the document is older than the pack's years; null: no more than usual */
            oldRestriction: components["schemas"]["HeavierJustificationView"] | null;
            /** @description id of the legal catalogue by which one is judged now: that of today */
            catalogue: string;
            /** @description oldest first */
            items: components["schemas"]["RedeterminationView"][];
        };
        /** @enum {string} */
        NamedOrigin: "selfAudit" | "conversionDuty" | "restrictionReview" | "request" | "rectification";
        OfferedOriginView: {
            kind: components["schemas"]["NamedOrigin"];
            label: string;
            id: string;
            /** @description its number or day */
            about: string;
        };
        OfferedOriginsView: {
            items: components["schemas"]["OfferedOriginView"][];
        };
        NamedOriginRequest: {
            /** @enum {string} */
            kind: "selfAudit" | "conversionDuty" | "restrictionReview" | "request" | "rectification";
            /** Format: uuid */
            id: string;
        };
        PlanRequest: {
            /** @default  */
            outline: string;
            /**
             * @description Text, chart, questions and answers …, in words.
             * @default
             */
            form: string;
            /** @default  */
            channel: string;
            /**
             * @description When it is released, in words or as YYYY-MM-DD.
             * @default
             */
            time: string;
            /**
             * @description Who answers for it.
             * @default
             */
            responsible: string;
        };
        MaterialRequest: {
            /**
             * @description Which of the nine content elements it covers.
             * @default []
             */
            elements: ("backgroundAndBasis" | "goals" | "mainContent" | "scope" | "standards" | "attention" | "keyTerms" | "benefits" | "comparison")[];
            title: string;
            text?: string | null;
            /**
             * Format: uuid
             * @description A file that the document has already.
             */
            attachmentId?: string | null;
        };
        PackageRequest: {
            /** @default null */
            plan: components["schemas"]["PlanRequest"] | null;
            /** @default [] */
            materials: components["schemas"]["MaterialRequest"][];
        };
        SuppliedContentRequest: {
            body?: (components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["ListBlock"])[];
            /** @enum {string} */
            kind?: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes";
            policy?: components["schemas"]["PolicyAnswerRequest"];
            mandatoryProactive?: components["schemas"]["MandatoryProactiveRequest"];
            normative?: boolean;
        };
        RedeterminationRequest: {
            /**
             * @description The attribute that the document is to have; the present one corrects ground, reason, summary or review date.
             * @enum {string}
             */
            towards: "proactive" | "onRequest" | "nonDisclosure";
            /** @description A review, self-audit, rectification order or request that it comes of; absent: the person's own judgement. */
            origin?: components["schemas"]["NamedOriginRequest"];
            disclosure?: components["schemas"]["DisclosureRequest"];
            interpretation?: components["schemas"]["PackageRequest"];
            content?: components["schemas"]["SuppliedContentRequest"];
            /** @description In words; kept with the record. */
            reason: string;
        };
        RedeterminationActView: {
            state: components["schemas"]["State"];
            version: number;
            round: number;
            revision: number;
            /** @description which redetermination of the document it is */
            redetermination: number;
            id: string;
            stateLabel: string;
            hashes: components["schemas"]["ScopeHashesView"];
            number: string | null;
        };
        ProposalRequest: {
            /** @description In words; kept with the record. */
            reason: string;
            disclosure: components["schemas"]["DisclosureRequest"];
            interpretation?: components["schemas"]["PackageRequest"];
            content?: components["schemas"]["SuppliedContentRequest"];
        };
        SubmissionOfProposalRequest: {
            /** @description In words; kept with the record. */
            comment?: string;
        };
        RedeterminationClearanceRequest: {
            seen: components["schemas"]["SeenRequest"];
            comment?: string;
            outcomes: components["schemas"]["ClearingsRequest"];
            /** @description The most open attribute and form that what is proposed is found fit for. */
            clearedFor: components["schemas"]["CeilingRequest"];
        };
        ReferralRequest: {
            /** @description The competent department or body that decides (保密行政管理部门 or the superior's competent office). */
            authority: string;
            question: string;
        };
        ApplicationRequest: {
            /**
             * @description Every place at which it is published; needed where the document becomes proactive, and refused elsewhere.
             * @default []
             */
            channels: components["schemas"]["ChannelRequest"][];
        };
        RedeterminationAppliedView: {
            state: components["schemas"]["State"];
            version: number;
            round: number;
            revision: number;
            /** @description which redetermination of the document it is */
            redetermination: number;
            id: string;
            stateLabel: string;
            hashes: components["schemas"]["ScopeHashesView"];
            number: string | null;
            /** @description where it has become public: its address on the public side and the hash of what is shown there */
            publicId: string | null;
            projectionHash: string | null;
            takeDownElsewhere: components["schemas"]["PublishedPlaceView"][];
        };
        ReviewEventRequest: {
            /** @description In words; kept with the record. */
            reason: string;
            /** @description YYYY-MM-DD; not in the future */
            occurredOn: string;
        };
        FileFormRequest: {
            /**
             * @description What the file is to its document; it decides with which scope the file is judged and hashed.
             * @enum {string}
             */
            role: "attachment" | "redactedCopy" | "interpretationMaterial" | "thirdPartyConsent" | "draftExplanation" | "consultationStatement" | "legalityReview" | "fairCompetitionReview" | "collectiveDecision";
            /**
             * @description A mark of its own that differs from the document's; for role `attachment` only.
             * @enum {string}
             */
            attributeMark?: "proactive" | "onRequest" | "nonDisclosure";
            /**
             * Format: binary
             * @description At most 50 MB.
             */
            file: string;
        };
        MaterialFormRequest: {
            /**
             * @description Which of the nine content elements it covers.
             * @default []
             */
            elements: ("backgroundAndBasis" | "goals" | "mainContent" | "scope" | "standards" | "attention" | "keyTerms" | "benefits" | "comparison")[];
            /**
             * Format: binary
             * @description At most 50 MB.
             */
            file?: string;
            title: string;
            text?: string | null;
            /**
             * Format: uuid
             * @description A file that the document has already.
             */
            attachmentId?: string | null;
        };
        MaterialView: {
            elements: components["schemas"]["InterpretationElement"][];
            id: string;
            title: string;
            text: string | null;
            file: components["schemas"]["FileView"] | null;
        };
        ElementView: {
            element: components["schemas"]["InterpretationElement"];
            label: string;
            /** @description ids of the materials that say they cover it */
            coveredBy: string[];
        };
        InterpretationView: {
            plan: components["schemas"]["PlanView"] | null;
            /** @description 谁起草谁解读: the drafting unit, the lead unit of a joint document; null where none is named yet. */
            owner: components["schemas"]["UnitName"] | null;
            materials: components["schemas"]["MaterialView"][];
            exemption: components["schemas"]["ExemptionView"] | null;
            elements: components["schemas"]["ElementView"][];
        };
        InterpretationActView: {
            state: components["schemas"]["State"];
            version: number;
            round: number;
            revision: number;
            id: string;
            stateLabel: string;
            hashes: components["schemas"]["ScopeHashesView"];
            number: string | null;
            interpretation: components["schemas"]["InterpretationView"];
            /** @description the material that was added or changed */
            materialId: string | null;
        };
        ExemptionRequest: {
            /** @description Why this policy document needs no interpretation; null takes the claim back. Counts once 核稿 has confirmed it. */
            reason?: string | null;
        };
        ChangedScopeView: {
            scope: components["schemas"]["Scope"];
            label: string;
        };
        RevisionAuthorView: {
            id: string;
            name: string;
            /** @description 职务 */
            post: string;
            unit: components["schemas"]["UnitName"];
        };
        RevisionRowView: {
            number: number;
            /** @enum {string} */
            side: "unit" | "office";
            /** @description where the document stood when it was made */
            state: components["schemas"]["State"];
            /** @description What differs from the revision before; null where that one is not there, or not this reader's. */
            changed: components["schemas"]["ChangedScopeView"][] | null;
            madeAt: string;
            by: components["schemas"]["RevisionAuthorView"];
            sideLabel: string;
            stateLabel: string;
            hashes: components["schemas"]["ScopeHashesView"];
        };
        RevisionTextView: {
            number: number;
            /** @enum {string} */
            side: "unit" | "office";
            /** @description where the document stood when it was made */
            state: components["schemas"]["State"];
            content: components["schemas"]["ContentView"];
            disclosure: components["schemas"]["ProposedDisclosureView"] | null;
            interpretation: components["schemas"]["InterpretationPackageView"] | null;
            madeAt: string;
            by: components["schemas"]["RevisionAuthorView"];
            sideLabel: string;
            stateLabel: string;
            hashes: components["schemas"]["ScopeHashesView"];
        };
        RevisionView: {
            number: number;
            /** @enum {string} */
            side: "unit" | "office";
            /** @description where the document stood when it was made */
            state: components["schemas"]["State"];
            madeAt: string;
            by: components["schemas"]["RevisionAuthorView"];
            sideLabel: string;
            stateLabel: string;
            hashes: components["schemas"]["ScopeHashesView"];
        };
        BlockChangeView: {
            /** @enum {string} */
            change: "same" | "removed" | "added" | "changed";
            before: number | null;
            after: number | null;
            block: components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["ListBlock"];
            /** @description what it was, where it changed */
            was: (components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["ListBlock"]) | null;
            /** @description character by character, where it changed */
            pieces: components["schemas"]["TextPieceView"][] | null;
        };
        FieldChangeView: {
            before: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            after: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** @description character by character, where both are words */
            pieces: components["schemas"]["TextPieceView"][] | null;
            field: string;
            label: string;
        };
        /** @enum {string} */
        MemberChange: "added" | "removed" | "changed";
        MaterialChangeView: {
            change: components["schemas"]["MemberChange"];
            before: components["schemas"]["PackageMaterialView"] | null;
            after: components["schemas"]["PackageMaterialView"] | null;
            id: string;
        };
        FileChangeView: {
            change: components["schemas"]["MemberChange"];
            before: components["schemas"]["FileEntryView"] | null;
            after: components["schemas"]["FileEntryView"] | null;
            id: string;
        };
        DiffView: {
            before: components["schemas"]["RevisionView"];
            after: components["schemas"]["RevisionView"];
            body: components["schemas"]["BlockChangeView"][];
            content: components["schemas"]["FieldChangeView"][];
            disclosure: components["schemas"]["FieldChangeView"][];
            interpretation: components["schemas"]["FieldChangeView"][];
            materials: components["schemas"]["MaterialChangeView"][];
            files: components["schemas"]["FileChangeView"][];
        };
        BundlePackageRequest: {
            /** @default null */
            plan: components["schemas"]["PlanRequest"] | null;
            /** @default [] */
            materials: components["schemas"]["MaterialRequest"][];
            /**
             * @description Why this policy document needs no interpretation; counts with the attested 核稿.
             * @default null
             */
            exemption: string | null;
        };
        BundleFileRequest: {
            /** @enum {string} */
            role: "attachment" | "redactedCopy" | "interpretationMaterial" | "thirdPartyConsent" | "draftExplanation" | "consultationStatement" | "legalityReview" | "fairCompetitionReview" | "collectiveDecision";
            /**
             * @description A mark of its own that differs from the document's; for role `attachment` only.
             * @default null
             * @enum {string|null}
             */
            attributeMark: "proactive" | "onRequest" | "nonDisclosure" | null;
            /** Format: uuid */
            fileId: string;
        };
        AttestationRequest: {
            /** @enum {string} */
            step: "unitOfficeReview" | "disclosureReview" | "confidentialityReview" | "departmentSignOff";
            /** @enum {string} */
            outcome: "pass" | "endorse" | "clear" | "sign";
            /** @description The name under which the person is known here. */
            username: string;
            /** @description YYYY-MM-DD: the person must have held the post on that day. */
            on: string;
            /** @default null */
            comment: string | null;
            /**
             * @description For `confidentialityReview`: an outcome for the text and for each file.
             * @default null
             */
            clearings: components["schemas"]["ClearingsRequest"] | null;
            /**
             * @description For `departmentSignOff`: which of several signers, counted from 0; absent: the next one in order.
             * @default null
             */
            slot: number | null;
            /** @description For `departmentSignOff`: whose signature it is, where a delegation of that day lent it to `username`. */
            onBehalfOf?: string;
        };
        BundleAnswerRequest: {
            position: number;
            words: string;
        };
        SubmissionRequest: {
            /** @description The sender's own id of the document, unique in its unit; the same id again cures what was returned. */
            externalId: string;
            /**
             * Format: uuid
             * @description The submitting unit; for the office that registers from paper.
             * @default null
             */
            unitId: string | null;
            content: components["schemas"]["ContentRequest"];
            /** @default null */
            disclosure: components["schemas"]["DisclosureRequest"] | null;
            /** @default null */
            interpretation: components["schemas"]["BundlePackageRequest"] | null;
            /** @default [] */
            files: components["schemas"]["BundleFileRequest"][];
            /** @default [] */
            attestations: components["schemas"]["AttestationRequest"][];
            /** @default [] */
            answers: components["schemas"]["BundleAnswerRequest"][];
        };
        SubmissionView: {
            state: components["schemas"]["State"];
            version: number;
            round: number;
            revision: number;
            returnNotice: components["schemas"]["ReturnNoticeView"] | null;
            externalId: string;
            unit: {
                id: string;
                name: string;
            };
            /** @description The bundle was handed in before; nothing has changed. */
            known: boolean;
            id: string;
            stateLabel: string;
            hashes: components["schemas"]["ScopeHashesView"];
            number: string | null;
        };
        SubmissionFileFormRequest: {
            /**
             * Format: binary
             * @description At most 50 MB.
             */
            file: string;
            /** @description The SHA-256 that the sender has of the file, as lowercase hex; compared with what arrived. */
            sha256?: string;
        };
        SubmissionFileView: {
            id: string;
            name: string;
            mediaType: string;
            /** @description bytes */
            size: number;
            sha256: string;
        };
        TimelinePersonView: {
            role: components["schemas"]["Role"];
            id: string;
            name: string;
            /** @description 职务 */
            post: string;
            roleLabel: string;
            unit: components["schemas"]["UnitName"];
        };
        LabelledView: {
            code: string;
            label: string;
        };
        PassedOverView: {
            code: string;
            label: string;
            because: components["schemas"]["LabelledView"];
        };
        EndedOpinionView: {
            scopes: components["schemas"]["LabelledView"][];
            opinionId: string;
            step: components["schemas"]["LabelledView"];
            person: string;
            unit: string;
            mark: components["schemas"]["LabelledView"];
            sentence: string;
        };
        CauseView: {
            sequence: number;
            label: string;
        };
        TimelineEntryView: {
            sequence: number;
            /** @description null: the procedure itself */
            by: components["schemas"]["TimelinePersonView"] | null;
            from: components["schemas"]["LabelledView"] | null;
            revision: number | null;
            /** @description what was changed, for an edit */
            changed: components["schemas"]["LabelledView"][];
            passedOver: components["schemas"]["PassedOverView"][];
            ended: components["schemas"]["EndedOpinionView"][];
            act: components["schemas"]["LabelledView"];
            at: string;
            /** @description a department's own system that acted for the person */
            client: string | null;
            to: components["schemas"]["LabelledView"];
            reason: string | null;
            causedBy: components["schemas"]["CauseView"] | null;
            /** @description the whole of it in the reader's language */
            sentence: string;
            /** @description of the chained record; compare it with an exported evidence file */
            hash: string;
        };
        /** @enum {string} */
        EventName: "create" | "receive" | "completeDraft" | "rework" | "submitForReview" | "withdraw" | "recall" | "pass" | "sendBack" | "endorse" | "clear" | "restrict" | "refer" | "resolveReferral" | "sign" | "countersign" | "object" | "accept" | "return" | "revise" | "resubmit" | "sendBackToOffice" | "revokeOpinion" | "register" | "correctText" | "substantiveChange" | "issue" | "publish" | "suspend" | "restore" | "retract" | "addInterpretation" | "correct" | "abandonCorrection" | "applyRedetermination" | "divert";
        WhoView: {
            roles: components["schemas"]["LabelledView"][];
            /** @description the step whose opinion it gives: the bars on persons apply */
            step: components["schemas"]["LabelledView"] | null;
            place: components["schemas"]["LabelledView"];
            /** @description a department's own system may do it for a named person */
            machine: boolean;
            /** @description false: it comes as a bundle of that system, and nobody does it by hand */
            person: boolean;
            /** @description where the post is empty it falls to the parent unit's, then to the office's */
            falls: boolean;
        };
        StateEventView: {
            event: components["schemas"]["EventName"];
            /** @description where it leads; the state itself where the state is left only by what then stands */
            to: components["schemas"]["State"][];
            label: string;
            who: components["schemas"]["WhoView"][];
        };
        StateView: {
            state: components["schemas"]["State"];
            /** @description who may change the text here */
            editor: components["schemas"]["LabelledView"] | null;
            /** @description where the procedure goes on by itself, passing over a step whose opinion stands */
            goesOnTo: components["schemas"]["State"][];
            label: string;
            final: boolean;
            events: components["schemas"]["StateEventView"][];
        };
        WorkflowView: {
            events: components["schemas"]["LabelledView"][];
            states: components["schemas"]["StateView"][];
        };
        SecretStubView: {
            id: string;
            unit: {
                id: string;
                name: string;
            };
            registeredBy: {
                id: string;
                name: string;
                post: string;
            };
            registeredAt: string;
        };
        MissingView: {
            code: components["schemas"]["ReturnCode"];
            label: string;
            explanation: string;
            supplement: string;
            /** @description where in the document, as a JSON pointer */
            pointer: string | null;
        };
        /**
         * @description In `cc`: what the unit was told. `issued`: read it by `GET /documents/{id}/issued-copy`.
         * @enum {string}
         */
        NoticeKind: "issued" | "attributeDecided" | "editedByOffice";
        StepView: {
            role: components["schemas"]["Role"] | null;
            /** @description the state's name */
            label: string;
            roleLabel: string | null;
            unit: components["schemas"]["UnitName"] | null;
        };
        ChecklistView: {
            passed: number;
            /** @description checks that do not apply are not counted */
            total: number;
        };
        DueView: {
            /** @description 0 on the day itself; negative once it is over */
            workingDaysLeft: number;
            /** @description YYYY-MM-DD */
            on: string;
            overdue: boolean;
        };
        SentBackView: {
            act: components["schemas"]["EventName"];
            role: components["schemas"]["Role"] | null;
            label: string;
            reason: string | null;
            /** @description ISO 8601 */
            at: string;
            by: string | null;
            roleLabel: string | null;
            unit: string | null;
        };
        AwaitedActView: {
            event: components["schemas"]["AwaitedAct"];
            label: string;
            /** @description ISO 8601 */
            since: string;
            /** @description YYYY-MM-DD */
            due: string | null;
        };
        DocumentRowView: {
            kind: components["schemas"]["Kind"] | null;
            state: components["schemas"]["State"];
            attribute: components["schemas"]["Attribute"] | null;
            issuingName: components["schemas"]["IssuingName"];
            urgency: components["schemas"]["Urgency"];
            round: number;
            version: number;
            /** @description Of a returned document, until it is handed in again: what its notice asked for. */
            missing: components["schemas"]["MissingView"][] | null;
            /** @description In `cc`: what the unit was told. `issued`: read it by `GET /documents/{id}/issued-copy`. */
            notice: components["schemas"]["NoticeKind"] | null;
            /** @description why this person cannot take it, by what they have done to the document; another holder of the post can */
            barred: components["schemas"]["ProblemIssue"][];
            id: string;
            title: string;
            stateLabel: string;
            number: string | null;
            unit: components["schemas"]["UnitName"];
            changedAt: string;
            step: components["schemas"]["StepView"];
            /** @description As its last act or edit left it; null in `cc`. */
            checklist: components["schemas"]["ChecklistView"] | null;
            due: components["schemas"]["DueView"] | null;
            /** @description In `returned`, of what came back inside the unit (退回): what was said. */
            sentBack: components["schemas"]["SentBackView"] | null;
            /** @description Marked as read since it came to this list. */
            read: boolean;
            /** @description the act that it waits for, in the to-do list */
            waiting: components["schemas"]["AwaitedActView"] | null;
        };
        BadgeView: {
            /** @description up to 99 */
            count: number;
            /** @description there are more than 99: show `99+` */
            more: boolean;
        };
        BadgesView: {
            todo: components["schemas"]["BadgeView"];
            cc: components["schemas"]["BadgeView"];
            returned: components["schemas"]["BadgeView"];
        };
        ReadingsRequest: {
            /** @description Ids that the reader may not know of are passed over in silence. */
            documentIds: string[];
        };
        IssuedCopyView: {
            kind: components["schemas"]["Kind"] | null;
            urgency: components["schemas"]["Urgency"];
            attribute: components["schemas"]["Attribute"];
            body: (components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["ListBlock"])[];
            id: string;
            /** @description who issued it */
            unit: components["schemas"]["UnitName"];
            number: string;
            title: string;
            /** @description 附注 as printed */
            mark: string | null;
            /** @description YYYY-MM-DD */
            documentDate: string;
            issuedAt: string;
            mainRecipients: string[];
            copyRecipients: string[];
            attachments: components["schemas"]["FileView"][];
        };
        IssuedImportFormRequest: {
            /**
             * Format: binary
             * @description XLSX, or CSV in UTF-8 or GBK; at most 4 MB and 5000 rows.
             */
            file: string;
        };
        IssuedImportIssueView: {
            /** @description as the spreadsheet counts */
            row: number;
            /** @enum {string} */
            column: "number" | "title" | "documentDate" | "kind" | "unit" | "issuingName" | "attribute" | "ground" | "reason" | "reviewAt" | "summary" | "officialAddress";
            columnLabel: string;
            code: string;
            message: string;
            fix?: string;
        };
        EnteredCountView: {
            attribute: components["schemas"]["Attribute"];
            documents: number;
            label: string;
        };
        EnteredDocumentView: {
            row: number;
            attribute: components["schemas"]["Attribute"];
            number: string;
            title: string;
        };
        IssuedImportView: {
            /** @description Rows with something in them, headings aside. */
            rows: number;
            issueCount: number;
            /** @description Rows whose document is here already under its number; they stay as they are. */
            alreadyThere: number;
            dryRun: boolean;
            /** @description What is wrong, row by row, at most 500; empty when everything was, or would be, entered. */
            issues: components["schemas"]["IssuedImportIssueView"][];
            /** @description How many documents were, or would be, entered, by attribute. */
            entered: components["schemas"]["EnteredCountView"][];
            /** @description The first 50 of them. */
            documents: components["schemas"]["EnteredDocumentView"][];
        };
        KeptBackView: {
            attributeMark: components["schemas"]["Attribute"] | null;
            id: string;
            name: string;
        };
        JudgementView: {
            step: components["schemas"]["Step"];
            outcome: components["schemas"]["Outcome"];
            opinionId: string;
            stepLabel: string;
            outcomeLabel: string;
            person: components["schemas"]["Named"];
            onBehalfOf: components["schemas"]["Named"] | null;
            unit: components["schemas"]["UnitName"];
            givenAt: string | null;
            comment: string | null;
        };
        ChangeCountsView: {
            /** @description paragraphs, headings, lists and tables */
            blocks: number;
            /** @description elements of the content, the disclosure and the package */
            fields: number;
            files: number;
            materials: number;
        };
        ChangedSinceView: {
            revision: number;
            against: number;
            /**
             * @description the text this person last judged, the one that was last signed, or the one that was submitted
             * @enum {string}
             */
            because: "yourOpinion" | "lastSignature" | "submission";
            counts: components["schemas"]["ChangeCountsView"];
        };
        DissentView: {
            /** @enum {string} */
            kind: "objection" | "restriction" | "overridden" | "replacedProposal" | "noReply";
            /** @description of a proposal that was replaced */
            attribute: components["schemas"]["Attribute"] | null;
            /** @description in one sentence */
            message: string;
            opinionId: string | null;
            person: components["schemas"]["Named"] | null;
            unit: components["schemas"]["UnitName"] | null;
            /** @description in their own words */
            words: string | null;
        };
        SigningView: {
            version: number;
            revision: number;
            attribute: components["schemas"]["Attribute"] | null;
            releaseForm: components["schemas"]["ReleaseForm"] | null;
            title: string;
            /** @description what the signature is bound to: send it back as `seen` */
            hashes: components["schemas"]["ScopeHashesView"];
            grounds: components["schemas"]["ClaimedGroundView"][];
            reason: string;
            /** @description attachments that stay behind when the document is published, because they are marked for less */
            attachmentsKeptBack: components["schemas"]["KeptBackView"][];
            judgedBy: components["schemas"]["JudgementView"][];
            /** @description null where nothing has changed, or there is no earlier text to compare with */
            changedSince: components["schemas"]["ChangedSinceView"] | null;
            flagsChanged: components["schemas"]["FlagChangeView"][];
            dissent: components["schemas"]["DissentView"][];
        };
        PassageView: {
            /** @description which block of the body, counted from 0 */
            block: number;
            /** @description characters (UTF-16) of the block's words, a line for each item of a list or row of a table, cells parted by tabs */
            from: number;
            /** @description not included */
            to: number;
            kind: components["schemas"]["PassageKind"];
            /** @description the ground whose words these are, without its letter; null for personal data */
            ground: string | null;
            /** @description what stands there */
            words: string;
            message: string;
        };
        PassagesView: {
            items: components["schemas"]["PassageView"][];
        };
        EarlierDecisionView: {
            kind: components["schemas"]["Kind"];
            attribute: components["schemas"]["Attribute"];
            releaseForm: components["schemas"]["ReleaseForm"] | null;
            /** @description of a hundred pairs of characters of this title, how many the other has */
            likeness: number;
            documentId: string;
            title: string;
            number: string;
            /** @description YYYY-MM-DD */
            documentDate: string;
            grounds: components["schemas"]["ClaimedGroundView"][];
            reason: string;
            sameGround: boolean;
        };
        EarlierDecisionsView: {
            items: components["schemas"]["EarlierDecisionView"][];
        };
        TextReadingRequest: {
            /**
             * Format: binary
             * @description A .docx, at most 10 MB
             */
            file: string;
        };
        /** @enum {string} */
        TextWarning: "trackedChanges" | "comments" | "images" | "notes" | "numberedHeadings" | "tooLong";
        TextWarningView: {
            code: components["schemas"]["TextWarning"];
            count: number;
            message: string;
            fix?: string;
        };
        TextReadingView: {
            blocks: (components["schemas"]["HeadingBlock"] | components["schemas"]["ParagraphBlock"] | components["schemas"]["TableBlock"] | components["schemas"]["ListBlock"])[];
            title: string | null;
            mainRecipients: string[];
            /** @description YYYY-MM-DD */
            documentDate: string | null;
            warnings: components["schemas"]["TextWarningView"][];
        };
        PhraseView: {
            /** @enum {string} */
            scope: "own" | "unit";
            id: string;
            words: string;
        };
        UsedWordsView: {
            step: components["schemas"]["Step"];
            words: string;
        };
        PhrasesView: {
            items: components["schemas"]["PhraseView"][];
            /** @description the last five of each step, the newest first */
            recent: components["schemas"]["UsedWordsView"][];
            /** @description Whether this person keeps those of the unit they act in. */
            keepsUnit: boolean;
        };
        PhraseRequest: {
            /** @enum {string} */
            scope: "own" | "unit";
            words: string;
        };
        MomentView: {
            event: components["schemas"]["GateEvent"];
            /** @description codes of the checks that refuse it */
            failing: components["schemas"]["CheckCode"][];
            label: string;
            holds: boolean;
        };
        SuggestedAttributeView: {
            code: components["schemas"]["Attribute"];
            label: string;
        };
        SuggestedGroundView: {
            catalogue: string;
            code: string;
            clause: string;
        };
        EvidenceView: {
            pointer: string;
            value: string;
        };
        SuggestionView: {
            attribute: components["schemas"]["SuggestedAttributeView"];
            ground: components["schemas"]["SuggestedGroundView"] | null;
            /** @description its review is usually tied to an event */
            reviewAtEvent: boolean;
            because: string;
            clause: string | null;
            evidence: components["schemas"]["EvidenceView"][];
        };
        GateView: {
            doubts: components["schemas"]["ProblemIssue"][];
            state: components["schemas"]["State"];
            version: number;
            /** @description id of the legal catalogue by which it is judged: the one of the document's date, or of today */
            catalogue: string;
            checks: components["schemas"]["GateItem"][];
            moments: components["schemas"]["MomentView"][];
            suggestions: components["schemas"]["SuggestionView"][];
            /** @description the content elements of an interpretation that no material covers yet: prompts, never conditions */
            uncoveredElements: components["schemas"]["LabelledView"][];
        };
        PreviewItemView: {
            returnCode: components["schemas"]["ReturnCode"] | null;
            code: string;
            pointer?: string;
            clause?: string;
            message: string;
            fix?: string;
            owner?: string;
        };
        PreviewView: {
            doubts: components["schemas"]["ProblemIssue"][];
            /**
             * @description `notReceived`: refused at the door, by this pack's offices or because a return is not answered in full
             * @enum {string}
             */
            outcome: "received" | "returned" | "notReceived";
            /** @description the round it would be; more than 1 where its id is that of a document that lies returned */
            round: number;
            /** @description items of the last return that the bundle neither cures nor contests */
            unanswered: components["schemas"]["ProblemIssue"][];
            wouldBeReturned: boolean;
            /** @description by the machine at once; else it goes to a reviewer, with the notice prefilled */
            automatic: boolean;
            /** @description what it would be returned for */
            items: components["schemas"]["PreviewItemView"][];
            checks: components["schemas"]["GateItem"][];
            suggestions: components["schemas"]["SuggestionView"][];
            /** @description the content elements of an interpretation that no material covers yet: prompts, never conditions */
            uncoveredElements: components["schemas"]["LabelledView"][];
        };
        ErasingPerson: {
            id: string;
            name: string;
        };
        ErasureView: {
            confirmedBy: components["schemas"]["ErasingPerson"] | null;
            id: string;
            documentId: string;
            unit: {
                id: string;
                name: string;
            };
            hashes: {
                content: string;
                disclosure: string;
                interpretation: string;
            };
            reason: string;
            proposedBy: components["schemas"]["ErasingPerson"];
            /** @description ISO 8601. */
            proposedAt: string;
            confirmedAt: string | null;
            /** @description how many texts and files went; null until it is confirmed */
            texts: number | null;
            files: number | null;
        };
        ErasurePage: {
            items: components["schemas"]["ErasureView"][];
        };
        /** @enum {string} */
        ApplicantKind: "person" | "enterprise" | "researchBody" | "charity" | "legalService" | "otherBody";
        /**
         * @description where it is about a matter of the applicant's own
         * @enum {string}
         */
        RequestMatter: "taxPayment" | "socialSecurity" | "medical" | "registration" | "credit";
        /** @enum {string} */
        RequestResult: "pending" | "granted" | "partlyGranted" | "refused" | "notHeld" | "notProcessed" | "other";
        DisclosureRequestRequest: {
            applicantKind: components["schemas"]["ApplicantKind"];
            /** @description where it is about a matter of the applicant's own */
            matter?: components["schemas"]["RequestMatter"];
            result: components["schemas"]["RequestResult"];
            /** @description 申请编号, the unit's own; the same number again is the same request */
            number: string;
            receivedOn: string;
            /**
             * @description What tells one applicant from another and is always the same for the same: number of the identity card, credit code.
             *     It is turned into a keyed hash at once, and neither kept nor logged nor answered.
             */
            applicant: string;
            /** @description what was asked for, without names of persons */
            title: string;
            /** @description 文号, where the applicant named one */
            documentNumber?: string;
            /** @description the day of the answer; absent while it is pending */
            decidedOn?: string;
        };
        DisclosureRequestsRequest: {
            requests: components["schemas"]["DisclosureRequestRequest"][];
        };
        RequestIssueView: {
            /** @description as the spreadsheet counts */
            row: number;
            column: string;
            code: string;
            message: string;
            fix?: string;
        };
        RequestImportView: {
            added: number;
            /** @description pending before, and decided now */
            decided: number;
            unchanged: number;
            issueCount: number;
            dryRun: boolean;
            /** @description what is wrong, row by row, at most 500 */
            issues: components["schemas"]["RequestIssueView"][];
        };
        RequestSheetRequest: {
            /**
             * Format: binary
             * @description XLSX, or CSV in UTF-8 or GBK; at most 4 MB and 5000 rows.
             */
            file: string;
        };
        DisclosureRequestView: {
            applicantKind: components["schemas"]["ApplicantKind"];
            documentNumber: string | null;
            matter: components["schemas"]["RequestMatter"] | null;
            result: components["schemas"]["RequestResult"];
            decidedOn: string | null;
            /** @description documents that a person confirmed */
            confirmed: number;
            id: string;
            number: string;
            /** @description YYYY-MM-DD */
            receivedOn: string;
            title: string;
        };
        AskedForDocumentView: {
            attribute: components["schemas"]["Attribute"];
            documentDate: string | null;
            id: string;
            title: string;
            number: string;
            unit: string;
        };
        HotDocumentView: {
            /** @description different applicants within the window */
            applicants: number;
            requests: number;
            /** @description different applicants from which on the pack asks for conversion */
            threshold: number;
            document: components["schemas"]["AskedForDocumentView"];
            lastOn: string;
            reached: boolean;
            /** @description the document is proactive by now */
            converted: boolean;
        };
        /**
         * @description why it is offered, or was found
         * @enum {string}
         */
        MatchBasis: "number" | "title" | "hand";
        /**
         * @description null: nobody has said yet
         * @enum {string}
         */
        MatchVerdict: "confirmed" | "rejected";
        RequestMatchView: {
            /** @description why it is offered, or was found */
            basis: components["schemas"]["MatchBasis"];
            /** @description null: nobody has said yet */
            verdict: components["schemas"]["MatchVerdict"] | null;
            judgedBy: string | null;
            judgedAt: string | null;
            document: components["schemas"]["AskedForDocumentView"];
            basisLabel: string;
        };
        OpenedRequestView: {
            applicantKind: components["schemas"]["ApplicantKind"];
            documentNumber: string | null;
            matter: components["schemas"]["RequestMatter"] | null;
            result: components["schemas"]["RequestResult"];
            decidedOn: string | null;
            /** @description documents that a person confirmed */
            confirmed: number;
            id: string;
            number: string;
            /** @description YYYY-MM-DD */
            receivedOn: string;
            title: string;
            matches: components["schemas"]["RequestMatchView"][];
        };
        RequestMatchRequest: {
            /** Format: uuid */
            documentId: string;
        };
        BulletinSummaryView: {
            year: number;
            quarter: number;
            /** @description 1 for the first; a later one replaces it and says why. */
            edition: number;
            reason: string | null;
            id: string;
            /** @description 季度通报 as it is called. */
            title: string;
            office: string;
            issuedBy: string;
            issuedAt: string;
            /** @description Of the content in both languages, as it was issued. */
            sha256: string;
            sm3: string;
        };
        BulletinListView: {
            items: components["schemas"]["BulletinSummaryView"][];
            /** @description Whether the reader sees what is not issued yet, and may issue it. */
            mayPrepare: boolean;
            mayIssue: boolean;
        };
        ReportTableView: {
            note: string | null;
            /** @description null: left blank on purpose, to be filled from elsewhere */
            rows: (string | null)[][];
            title: string;
            columns: string[];
        };
        ReportView: {
            title: string;
            lines: string[];
            tables: components["schemas"]["ReportTableView"][];
        };
        BulletinRequest: {
            year: number;
            quarter: number;
            /** @description Why the quarter's bulletin is issued once more; needed for every edition after the first. */
            reason?: string;
        };
        BulletinView: {
            year: number;
            quarter: number;
            /** @description 1 for the first; a later one replaces it and says why. */
            edition: number;
            reason: string | null;
            id: string;
            /** @description 季度通报 as it is called. */
            title: string;
            office: string;
            issuedBy: string;
            issuedAt: string;
            /** @description Of the content in both languages, as it was issued. */
            sha256: string;
            sm3: string;
            content: components["schemas"]["ReportView"];
        };
        /** @enum {string} */
        FigureName: "documents" | "publication" | "interpretation" | "withheld" | "returns" | "firstPass" | "cure" | "steps" | "overrides" | "lateItems" | "selfAudits";
        /**
         * @description Which list the `list` of a cell is the query of: `GET /figures/{figure}/documents`, or `GET /self-audits`.
         * @enum {string}
         */
        FigureList: "documents" | "selfAudits";
        /** @enum {string} */
        FigureDimension: "attribute" | "kind" | "unit" | "code" | "step" | "ground" | "review" | "month" | "quarter" | "year";
        FigureDimensionView: {
            code: components["schemas"]["FigureDimension"];
            label: string;
        };
        /** @enum {string} */
        FigureMeasure: "proactive" | "onRequest" | "nonDisclosure" | "total" | "onTime" | "late" | "waiting" | "overdue" | "onTimeShare" | "together" | "later" | "none" | "exempt" | "togetherShare" | "ageUnder1" | "age1to3" | "age3to5" | "ageOver5" | "reviewOverdue" | "reviewSoon" | "nextReview" | "notices" | "automatic" | "byHand" | "notIssued" | "repeated" | "decided" | "passed" | "passedShare" | "toCure" | "cured" | "curedInTime" | "curedLate" | "open" | "openOverdue" | "averageDays" | "longestDays" | "finished" | "withinLimit" | "overLimit" | "withoutLimit" | "overridden" | "objected" | "silent" | "lateItems" | "submitted" | "accepted" | "items" | "decidedItems" | "decidedShare" | "undecided" | "kept" | "groundCorrected" | "attributeCorrected" | "converted" | "sealed";
        /**
         * @description `share` in percent, `days` in working days, `date` as YYYY-MM-DD, `sum` of what is in the things counted
         * @enum {string}
         */
        FigureMeasureType: "count" | "share" | "days" | "date" | "sum";
        FigureMeasureView: {
            code: components["schemas"]["FigureMeasure"];
            /** @description `share` in percent, `days` in working days, `date` as YYYY-MM-DD, `sum` of what is in the things counted */
            type: components["schemas"]["FigureMeasureType"];
            label: string;
            /** @description Whether a picture draws it as a piece of a row's bar. */
            drawn: boolean;
        };
        FigureDefinitionView: {
            figure: components["schemas"]["FigureName"];
            /** @description Which list the `list` of a cell is the query of: `GET /figures/{figure}/documents`, or `GET /self-audits`. */
            listOf: components["schemas"]["FigureList"];
            name: string;
            definition: string;
            /** @description The clause that the figure, or the limit it measures, comes from. */
            clause: string;
            /** @description Shown to the issuing body's office head and the auditor alone, and handed on to nobody. */
            restricted: boolean;
            exportable: boolean;
            dimensions: components["schemas"]["FigureDimensionView"][];
            measures: components["schemas"]["FigureMeasureView"][];
        };
        FigureListView: {
            items: components["schemas"]["FigureDefinitionView"][];
        };
        FigureMemberView: {
            dimension: components["schemas"]["FigureDimension"];
            /** @description null: it has none */
            code: string | null;
            label: string;
        };
        FigureCellView: {
            measure: components["schemas"]["FigureMeasure"];
            value: (number | string) | null;
            /** @description The query of the list of what was counted (`listOf`); null where nothing was, or it is no count. */
            list: string | null;
            /** @description As it is shown and exported. */
            text: string;
        };
        FigureRowView: {
            members: components["schemas"]["FigureMemberView"][];
            cells: components["schemas"]["FigureCellView"][];
        };
        FigureView: {
            from: string | null;
            to: string | null;
            definition: components["schemas"]["FigureDefinitionView"];
            /** @description What the rows are. */
            split: components["schemas"]["FigureDimensionView"][];
            rows: components["schemas"]["FigureRowView"][];
            /** @description Everything once, also what stands in several rows. */
            total: components["schemas"]["FigureCellView"][];
            /** @description There are more rows than are shown: narrow the question. */
            cut: boolean;
            /** @description The day by which ages and limits are reckoned. */
            today: string;
        };
        FigureFactView: {
            kind: string | null;
            /** @description 发文字号, once it has one */
            number: string | null;
            dueOn: string | null;
            doneOn: string | null;
            /** @description Working days that it took; null while it goes on, or where nothing is measured. */
            days: number | null;
            documentId: string;
            title: string;
            kindLabel: string;
            unit: {
                id: string;
                name: string;
            };
            /** @description The day by which it belongs to the period. */
            on: string;
            /** @description The register, the round or the step: what exactly was counted. */
            what: string;
            /** @description Codes of the return, or of the grounds, in words. */
            codes: string[];
        };
        FigureFactsView: {
            items: components["schemas"]["FigureFactView"][];
        };
        SelfAuditRequest: {
            /**
             * Format: uuid
             * @description The issuing body: a unit, or a government, whose office then carries it out.
             */
            unitId: string;
            /** @description This year, or the one before. */
            year: number;
        };
        /** @enum {string} */
        SelfAuditState: "preparing" | "auditing" | "reporting" | "signed" | "submitted" | "returned" | "accepted";
        AuditUnitView: {
            id: string;
            name: string;
        };
        /** @enum {string} */
        AuditConclusion: "keep" | "correctGround" | "correctAttribute" | "convert" | "sealed";
        ConclusionTallyView: {
            conclusion: components["schemas"]["AuditConclusion"] | null;
            register: components["schemas"]["Attribute"];
            count: number;
            label: string;
        };
        /** @enum {string} */
        ClueCode: "groundRepealed" | "clauseRemap" | "restrictionEnded" | "restrictionOld" | "processOver" | "similarPublic" | "requestedOften" | "boilerplateReason" | "reasonRepeated" | "signerOverride";
        ClueTallyView: {
            code: components["schemas"]["ClueCode"];
            count: number;
            label: string;
        };
        /** @enum {string} */
        SelfAuditEvent: "open" | "freeze" | "conclude" | "concludeGroup" | "advise" | "complete" | "reopen" | "draftReport" | "sign" | "submit" | "return" | "answerReturn" | "receive";
        AuditEntryView: {
            sequence: number;
            act: components["schemas"]["SelfAuditEvent"];
            label: string;
            /** @description null where the machine itself acted */
            by: string | null;
            post: string | null;
            reason: string | null;
            at: string;
        };
        AuditReturnItemView: {
            /** @description The return it belongs to, by its number in the record. */
            returned: number;
            position: number;
            /** @description The number of the item in the ledger; null where it is about the whole. */
            ledgerPosition: number | null;
            words: string;
            by: string;
            returnedAt: string;
            answer: string | null;
            answeredAt: string | null;
        };
        AskedWordsView: {
            /** @description characters */
            most: number;
        };
        AuditActionView: {
            event: components["schemas"]["SelfAuditEvent"];
            because: components["schemas"]["ProblemIssue"][];
            /** @description there have to be some; null: it is done without words */
            words: components["schemas"]["AskedWordsView"] | null;
            label: string;
            allowed: boolean;
        };
        SelfAuditView: {
            year: number;
            /**
             * @description `unit`: audits; `office`: receives the report; `drafting`: is asked for advice.
             * @enum {string}
             */
            view: "unit" | "office" | "drafting";
            state: components["schemas"]["SelfAuditState"];
            version: number;
            /** @description null until the population is frozen */
            population: number | null;
            /** @description Items whose clues are there: the progress of the freezing. */
            prepared: number;
            undecided: number;
            /** @description Negative once it is over; null when the report is submitted. */
            workingDaysLeft: number | null;
            /** @description The last report that was signed. */
            reportNumber: number;
            office: components["schemas"]["AuditUnitView"];
            packVersion: string;
            /** @description SHA-256 and SM3 over the canonical form of the population; null until it is frozen. */
            populationHash: string | null;
            populationSm3: string | null;
            tallies: components["schemas"]["ConclusionTallyView"][];
            clues: components["schemas"]["ClueTallyView"][];
            entries: components["schemas"]["AuditEntryView"][];
            returns: components["schemas"]["AuditReturnItemView"][];
            actions: components["schemas"]["AuditActionView"][];
            id: string;
            /** @description Whose documents. */
            issuer: components["schemas"]["AuditUnitView"];
            /** @description Whose people audit them. */
            unit: components["schemas"]["AuditUnitView"];
            stateLabel: string;
            /** @description When the population is or was fixed. */
            frozenAt: string;
            dueOn: string;
            submittedAt: string | null;
            /** @description The day is over and there is no report, or the report came after it. */
            late: boolean;
        };
        SelfAuditRowView: {
            year: number;
            /**
             * @description `unit`: audits; `office`: receives the report; `drafting`: is asked for advice.
             * @enum {string}
             */
            view: "unit" | "office" | "drafting";
            state: components["schemas"]["SelfAuditState"];
            version: number;
            /** @description null until the population is frozen */
            population: number | null;
            /** @description Items whose clues are there: the progress of the freezing. */
            prepared: number;
            undecided: number;
            /** @description Negative once it is over; null when the report is submitted. */
            workingDaysLeft: number | null;
            id: string;
            /** @description Whose documents. */
            issuer: components["schemas"]["AuditUnitView"];
            /** @description Whose people audit them. */
            unit: components["schemas"]["AuditUnitView"];
            stateLabel: string;
            /** @description When the population is or was fixed. */
            frozenAt: string;
            dueOn: string;
            submittedAt: string | null;
            /** @description The day is over and there is no report, or the report came after it. */
            late: boolean;
        };
        SelfAuditListView: {
            items: components["schemas"]["SelfAuditRowView"][];
        };
        AuditActView: {
            state: components["schemas"]["SelfAuditState"];
            version: number;
            id: string;
        };
        ReopeningRequest: {
            reason: string;
        };
        RemarkRequest: {
            /** @description The number of an item in the ledger; absent where it is about the report as a whole. */
            position?: number;
            words: string;
        };
        ReportReturnRequest: {
            items: components["schemas"]["RemarkRequest"][];
        };
        AuditAnswerRequest: {
            /** @description The return, by its number in the record. */
            returned: number;
            /** @description The remark in it. */
            position: number;
            words: string;
        };
        KeptGroundView: {
            catalogue: string;
            code: string;
            label: string;
        };
        AuditedDocumentView: {
            state: components["schemas"]["State"];
            attributeNow: components["schemas"]["Attribute"] | null;
            reviewAt: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            id: string;
            title: string;
            number: string;
            documentDate: string;
            stateLabel: string;
            grounds: components["schemas"]["KeptGroundView"][];
            reason: string;
            reviewInWords: string;
            publishedAt: string | null;
            /** @description Where the public reads it, once it is public. */
            publicAddress: string | null;
        };
        DrawnConclusionView: {
            conclusion: components["schemas"]["AuditConclusion"];
            /** @description The attribute that is asked for; null where nothing is to change. */
            towards: components["schemas"]["Attribute"] | null;
            label: string;
            reason: string;
            /** @description Drawn for a whole group. */
            asGroup: boolean;
            by: string;
            at: string;
            grounds: components["schemas"]["KeptGroundView"][];
        };
        AuditRedeterminationView: {
            number: number;
            state: components["schemas"]["RedeterminationState"];
            label: string;
        };
        ClueView: {
            code: components["schemas"]["ClueCode"];
            label: string;
            /** @description In words, in the reader's language; empty where the document is not the reader's to know. */
            explanation: string;
        };
        /** @enum {string} */
        AuditAdvice: "keep" | "correctGround" | "correctAttribute" | "convert";
        DraftersAdviceView: {
            advice: components["schemas"]["AuditAdvice"];
            label: string;
            words: string;
            unit: string;
            by: string;
            at: string;
        };
        AdviceChoiceView: {
            advice: components["schemas"]["AuditAdvice"];
            label: string;
        };
        KeepJustificationView: {
            years: number;
            reasonAtLeast: number;
        };
        TowardsView: {
            attribute: components["schemas"]["Attribute"];
            label: string;
        };
        ConclusionChoiceView: {
            conclusion: components["schemas"]["AuditConclusion"];
            /** @description What it takes beside a usual reason; null: nothing. */
            justification: components["schemas"]["KeepJustificationView"] | null;
            label: string;
            /** @description Attributes between which one has to choose; empty where nothing is to be chosen. */
            towards: components["schemas"]["TowardsView"][];
            /** @description Clauses of the law in force of which one has to be named; empty where none has. */
            grounds: components["schemas"]["KeptGroundView"][];
        };
        SelfAuditItemView: {
            /** @description Its number in the ledger. */
            position: number;
            register: components["schemas"]["Attribute"];
            kind: components["schemas"]["Kind"];
            /** @description Different applicants within the pack's window before the freeze. */
            applicants: number;
            version: number;
            document: components["schemas"]["AuditedDocumentView"] | null;
            conclusion: components["schemas"]["DrawnConclusionView"] | null;
            redetermination: components["schemas"]["AuditRedeterminationView"] | null;
            /** @description null where the reader may not know the document */
            documentId: string | null;
            /** @description The unit that drafted it. */
            unit: string;
            clues: components["schemas"]["ClueView"][];
            /** @description A clue that is to be answered by itself: it is not kept with a group. */
            weighty: boolean;
            advice: components["schemas"]["DraftersAdviceView"][];
            /** @description What the department that drafted it can advise; nothing of a document that the reader may not know. */
            advices: components["schemas"]["AdviceChoiceView"][];
            choices: components["schemas"]["ConclusionChoiceView"][];
        };
        SelfAuditItemsView: {
            items: components["schemas"]["SelfAuditItemView"][];
        };
        GroupKeyView: {
            grounds: string;
            review: string;
        };
        AuditGroupView: {
            count: number;
            group: components["schemas"]["GroupKeyView"];
            /** @description The grounds and the event, in words. */
            label: string;
        };
        AuditGroupsView: {
            items: components["schemas"]["AuditGroupView"][];
        };
        NewGroundRequest: {
            /** @description The dated legal catalogue, e.g. `cn-2019`. */
            catalogue: string;
            code: string;
        };
        ConclusionRequest: {
            /**
             * @description There is no default. `sealed` only of a document that was diverted since.
             * @enum {string}
             */
            conclusion: "keep" | "correctGround" | "correctAttribute" | "convert" | "sealed";
            /**
             * @description The attribute that is asked for: owed by `correctAttribute`, implied by `convert` and `correctGround`.
             * @enum {string}
             */
            towards?: "proactive" | "onRequest" | "nonDisclosure";
            reason: string;
            /**
             * @description Whom or what it would harm now to disclose it; owed where a document older than the pack's years is kept (`choices`),
             *     and recorded with the reason.
             */
            harm?: string;
            /**
             * @description The clauses that are to take the place of the present ones: owed by `correctGround`, and where it is to be withheld.
             * @default []
             */
            grounds: components["schemas"]["NewGroundRequest"][];
        };
        ConcludedView: {
            state: components["schemas"]["SelfAuditState"];
            version: number;
            /** @description The item's own version: what the next `If-Match` on it names. */
            itemVersion: number;
            /** @description The number of the redetermination it began, among those of the document. */
            redetermination: number | null;
            id: string;
        };
        GroupRequest: {
            grounds: string;
            review: string;
        };
        GroupConclusionRequest: {
            group: components["schemas"]["GroupRequest"];
            /** @description How many the person saw: the answer is a conflict where it is another number now. */
            count: number;
            reason: string;
        };
        AdviceRequest: {
            /** @enum {string} */
            advice: "keep" | "correctGround" | "correctAttribute" | "convert";
            words: string;
        };
        ReportSignatureView: {
            number: number;
            by: string;
            post: string;
            at: string;
        };
        /** @enum {string} */
        ReportSection: "scope" | "overview" | "changes" | "kept" | "requests" | "problems" | "lastYear";
        SectionView: {
            section: components["schemas"]["ReportSection"];
            heading: string;
            text: string;
            /** @description Somebody wrote it; otherwise it is made from the figures. */
            written: boolean;
        };
        IssuedFiguresView: {
            total: number;
            proactive: number;
            onRequest: number;
            nonDisclosure: number;
        };
        PopulationFiguresView: {
            total: number;
            nonDisclosure: number;
            onRequest: number;
        };
        ConclusionFiguresView: {
            keep: number;
            correctGround: number;
            correctAttribute: number;
            convert: number;
            sealed: number;
        };
        ChangeFiguresView: {
            total: number;
            applied: number;
            pending: number;
            published: number;
        };
        OverviewRowView: {
            kind: components["schemas"]["Kind"];
            register: components["schemas"]["Attribute"];
            total: number;
            kindLabel: string;
            registerLabel: string;
            counts: components["schemas"]["ConclusionFiguresView"];
        };
        ReportedChangeView: {
            /** @description The number in the ledger. */
            position: number;
            register: components["schemas"]["Attribute"];
            conclusion: components["schemas"]["AuditConclusion"];
            attributeNow: components["schemas"]["Attribute"];
            /** @description null where the reader may not know the document */
            title: string | null;
            number: string | null;
            registerLabel: string;
            conclusionLabel: string;
            attributeNowLabel: string;
            applied: boolean;
            publishedOn: string | null;
        };
        KeptGroundFigureView: {
            count: number;
            /** @description `cn-2019/ND-6d` */
            ground: string;
            label: string;
        };
        RequestedFigureView: {
            position: number;
            applicants: number;
            conclusion: components["schemas"]["AuditConclusion"];
            title: string | null;
            conclusionLabel: string;
        };
        OpenPointView: {
            problem: string;
            measure: string;
            responsible: string;
            dueOn: string;
        };
        CarriedPointView: {
            problem: string;
            measure: string;
            responsible: string;
            dueOn: string;
            settled: boolean;
            words: string;
        };
        CarriedChangeView: {
            position: number;
            conclusion: components["schemas"]["AuditConclusion"];
            conclusionLabel: string;
            applied: boolean;
        };
        SelfAuditReportView: {
            state: components["schemas"]["SelfAuditState"];
            version: number;
            year: number;
            signature: components["schemas"]["ReportSignatureView"] | null;
            id: string;
            title: string;
            issuer: string;
            unit: string;
            office: string;
            /** @description The moment for which the figures hold. */
            asOf: string;
            populationHash: string;
            /** @description What a signature is given on. */
            hash: string;
            sm3: string;
            submittedAt: string | null;
            sections: components["schemas"]["SectionView"][];
            issued: components["schemas"]["IssuedFiguresView"];
            population: components["schemas"]["PopulationFiguresView"];
            conclusions: components["schemas"]["ConclusionFiguresView"];
            changes: components["schemas"]["ChangeFiguresView"];
            overview: components["schemas"]["OverviewRowView"][];
            changed: components["schemas"]["ReportedChangeView"][];
            keptGrounds: components["schemas"]["KeptGroundFigureView"][];
            requested: components["schemas"]["RequestedFigureView"][];
            points: components["schemas"]["OpenPointView"][];
            carried: components["schemas"]["CarriedPointView"][];
            carriedChanges: components["schemas"]["CarriedChangeView"][];
        };
        SentencesRequest: {
            scope?: string;
            overview?: string;
            changes?: string;
            kept?: string;
            requests?: string;
            problems?: string;
            lastYear?: string;
        };
        OpenPointRequest: {
            problem: string;
            measure: string;
            /** @description Who answers for it. */
            responsible: string;
            dueOn: string;
        };
        CarriedPointRequest: {
            settled: boolean;
            /** @default  */
            words: string;
        };
        ReportDraftRequest: {
            sentences: components["schemas"]["SentencesRequest"];
            points: components["schemas"]["OpenPointRequest"][];
            /**
             * @description What became of each point of the year before, in the order of the report.
             * @default []
             */
            carried: components["schemas"]["CarriedPointRequest"][];
        };
        ReportSignatureRequest: {
            /** @description SHA-256 of the report that was displayed. */
            seen: string;
        };
        PopulationVerificationView: {
            count: number;
            recount: number;
            hash: string;
            rehash: string;
            same: boolean;
        };
        ReportVerificationView: {
            number: number;
            hash: string;
            rehash: string;
            sameFigures: boolean;
            same: boolean;
        };
        SelfAuditVerificationView: {
            population: components["schemas"]["PopulationVerificationView"] | null;
            report: components["schemas"]["ReportVerificationView"] | null;
        };
        SpotCheckRequest: {
            /** @description Of each part of the population that these make, so many are looked at. */
            stratifyBy: ("unit" | "ground" | "age" | "override" | "earlierFinding")[];
            /** @description The year of the self-audits whose reports have come in. */
            year: number;
            /** @description At most so many documents of each part. */
            perStratum: number;
        };
        /** @enum {string} */
        SpotCheckItemState: "sampled" | "explaining" | "explained" | "inOrder" | "upheld";
        SpotTallyView: {
            state: components["schemas"]["SpotCheckItemState"];
            count: number;
            label: string;
        };
        /** @enum {string} */
        SpotCheckOfficeStep: "fix" | "draw" | "circulate";
        OfficeStepView: {
            step: components["schemas"]["SpotCheckOfficeStep"];
            because: components["schemas"]["ProblemIssue"][];
            label: string;
            allowed: boolean;
        };
        SpotCheckView: {
            year: number;
            /** @description of the office and year */
            number: number;
            stratifyBy: ("unit" | "ground" | "age" | "override" | "earlierFinding")[];
            perStratum: number;
            population: number;
            version: number;
            id: string;
            office: components["schemas"]["AuditUnitView"];
            /** @description SHA-256 of the population, recorded before the seed was drawn */
            populationHash: string;
            populationSm3: string;
            fixedBy: string;
            fixedAt: string;
            /** @description null until it is drawn */
            seed: string | null;
            drawnBy: string | null;
            drawnAt: string | null;
            /** @description Whether what was fixed is still what the self-audits keep; null once it is drawn, when it no longer matters. */
            populationStands: boolean | null;
            tallies: components["schemas"]["SpotTallyView"][];
            /** @description whether the reader may take the proof */
            proofOpen: boolean;
            actions: components["schemas"]["OfficeStepView"][];
        };
        SpotCheckRowView: {
            year: number;
            number: number;
            population: number;
            id: string;
            office: components["schemas"]["AuditUnitView"];
            fixedAt: string;
            drawnAt: string | null;
            tallies: components["schemas"]["SpotTallyView"][];
        };
        AskedNumberView: {
            least: number;
            most: number;
            /** @description what is offered; where the number may be left out, what is taken */
            preset: number;
        };
        FixStepView: {
            step: components["schemas"]["SpotCheckOfficeStep"];
            because: components["schemas"]["ProblemIssue"][];
            label: string;
            allowed: boolean;
            year: components["schemas"]["AskedNumberView"];
            perStratum: components["schemas"]["AskedNumberView"];
        };
        SpotCheckListView: {
            items: components["schemas"]["SpotCheckRowView"][];
            actions: components["schemas"]["FixStepView"][];
        };
        /** @enum {string} */
        SpotCheckAge: "underTwo" | "twoToFive" | "overFive";
        SpotMemberView: {
            age: components["schemas"]["SpotCheckAge"];
            /** @description a hash of which document and which conclusion */
            id: string;
            unitId: string;
            ground: string;
            override: boolean;
            earlierFinding: boolean;
        };
        SpotCheckProofView: {
            year: number;
            stratifyBy: ("unit" | "ground" | "age" | "override" | "earlierFinding")[];
            perStratum: number;
            members: components["schemas"]["SpotMemberView"][];
            /** @description numbers of the members that were drawn */
            sample: number[];
            officeId: string;
            populationHash: string;
            fixedAt: string;
            seed: string | null;
            drawnAt: string | null;
        };
        /** @enum {string} */
        SpotCheckAct: "pass" | "suspect" | "explain" | "drop" | "uphold";
        SpotActionView: {
            /** @description until the day that the act sets, as `workingDays`; null: it sets none that could be chosen */
            workingDays: components["schemas"]["AskedNumberView"] | null;
            /** @description working days that the other side then has to follow, by rule: they are not sent; null: it has none by rule */
            othersHave: number | null;
            act: components["schemas"]["SpotCheckAct"];
            /** @description there have to be some */
            words: components["schemas"]["AskedWordsView"];
        };
        SpotDocumentView: {
            id: string;
            title: string;
            /** @description 发文字号 */
            number: string;
            documentDate: string;
            /** @description why it was withheld */
            reason: string;
            /** @description why the self-audit kept it */
            keptBecause: string;
        };
        SpotActView: {
            act: components["schemas"]["SpotCheckAct"];
            label: string;
            words: string;
            by: string;
            post: string;
            at: string;
        };
        SpotItemView: {
            position: number;
            state: components["schemas"]["SpotCheckItemState"];
            age: components["schemas"]["SpotCheckAge"];
            /** @description working days that the unit has left to explain; null where it does not owe that */
            explainDaysLeft: number | null;
            version: number;
            /** @description what the reader may do with it now */
            actions: components["schemas"]["SpotActionView"][];
            id: string;
            unit: components["schemas"]["AuditUnitView"];
            stateLabel: string;
            ground: string;
            /** @description its clauses with their names */
            groundLabel: string;
            override: boolean;
            earlierFinding: boolean;
            /** @description what made the self-audit look twice, by kind */
            clues: string[];
            /** @description null where the reader may not know the document */
            document: components["schemas"]["SpotDocumentView"] | null;
            explainBy: string | null;
            acts: components["schemas"]["SpotActView"][];
            rectificationId: string | null;
        };
        SpotItemsView: {
            items: components["schemas"]["SpotItemView"][];
        };
        VerdictRequest: {
            /**
             * @description `inOrder`: rightly kept; `suspected`: the unit is asked for its explanation first.
             * @enum {string}
             */
            verdict: "inOrder" | "suspected";
            words: string;
        };
        ExplanationRequest: {
            words: string;
        };
        SpotFindingRequest: {
            /**
             * @description `dropped`: the explanation holds; `upheld`: wrongly kept, and the words are what is ordered.
             * @enum {string}
             */
            finding: "dropped" | "upheld";
            /** @description Working days until the order is to be carried out; only with `upheld`, where left out as many as the offered act presets. */
            workingDays?: number;
            words: string;
        };
        /** @enum {string} */
        RectificationState: "ordered" | "answered" | "rectified";
        /** @enum {string} */
        RectificationAct: "order" | "answer" | "again" | "accept";
        RectificationActionView: {
            /** @description until the day that the act sets, as `workingDays`; null: it sets none that could be chosen */
            workingDays: components["schemas"]["AskedNumberView"] | null;
            /** @description working days that the other side then has to follow, by rule: they are not sent; null: it has none by rule */
            othersHave: number | null;
            act: components["schemas"]["RectificationAct"];
            /** @description there have to be some */
            words: components["schemas"]["AskedWordsView"];
        };
        OrderDueView: {
            /** @description negative once it is over; null where the unit owes nothing: it has answered, or has rectified */
            workingDaysLeft: number | null;
            /** @description YYYY-MM-DD */
            on: string;
            overdue: boolean;
            /** @description how the day was reckoned, in sentences */
            explanation: string[];
        };
        RectificationActView: {
            act: components["schemas"]["RectificationAct"];
            label: string;
            words: string;
            dueOn: string | null;
            by: string;
            post: string;
            at: string;
        };
        RectificationView: {
            state: components["schemas"]["RectificationState"];
            position: number;
            version: number;
            /** @description what the reader may do with it now */
            actions: components["schemas"]["RectificationActionView"][];
            id: string;
            /** @description 整改〔2026〕1号 */
            number: string;
            office: components["schemas"]["AuditUnitView"];
            unit: components["schemas"]["AuditUnitView"];
            stateLabel: string;
            due: components["schemas"]["OrderDueView"];
            spotCheckId: string;
            /** @description the item of its sample that was found wrong */
            itemId: string;
            /** @description null where the reader may not know the document */
            document: components["schemas"]["SpotDocumentView"] | null;
            /** @description what was proposed for the document because of this order; nothing where the reader may not know it */
            redeterminations: components["schemas"]["AuditRedeterminationView"][];
            acts: components["schemas"]["RectificationActView"][];
        };
        RectificationListView: {
            items: components["schemas"]["RectificationView"][];
        };
        RectificationAnswerRequest: {
            words: string;
        };
        RecheckRequest: {
            /**
             * @description `rectified`: done; `again`: not enough, with a new term.
             * @enum {string}
             */
            outcome: "rectified" | "again";
            /** @description Working days of the new term; only with `again`, where left out as many as the offered act presets. */
            workingDays?: number;
            words: string;
        };
        CircularLineView: {
            /** @description working days */
            overdueDays: number;
            /** @description null where it is an order to another unit */
            rectificationId: string | null;
            unit: string;
            number: string;
            dueOn: string;
        };
        CircularView: {
            id: string;
            office: string;
            /** @description 整改通报〔2026〕1号 */
            number: string;
            on: string;
            by: string;
            post: string;
            issuedAt: string;
            lines: components["schemas"]["CircularLineView"][];
        };
        CircularListView: {
            items: components["schemas"]["CircularView"][];
            actions: components["schemas"]["OfficeStepView"][];
        };
        TopicResponse: {
            code: string;
            zh: string;
            en: string;
        };
        ListedDocumentResponse: {
            id: string;
            indexNumber: string;
            /** @description 发文字号 */
            documentNumber: string | null;
            title: string;
            /** @description Names of the issuing bodies, the leading one first */
            issuers: string[];
            /** @enum {string} */
            kind: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes";
            /**
             * Format: date
             * @description 成文日期
             */
            documentDate: string;
            /** Format: date-time */
            publishedAt: string;
            /** @enum {string} */
            releaseForm: "full" | "redacted" | "summary";
            /** @description As printed on the document: 此件公开发布 */
            mark: string;
            summary: string;
            /** @enum {string} */
            validity: "inForce" | "repealed" | "lapsed";
            /** @description 主题分类 */
            topic: components["schemas"]["TopicResponse"] | null;
            /** @description Interpretations that stand beside the document */
            interpretationCount: number;
        };
        ListedDocumentsResponse: {
            items: components["schemas"]["ListedDocumentResponse"][];
        };
        EndingDocumentResponse: {
            id: string;
            title: string;
            number: string | null;
        };
        PublicContactResponse: {
            name: string;
            phone: string;
        };
        PublicFileResponse: {
            id: string;
            /** @enum {string} */
            role: "attachment" | "redactedCopy" | "interpretationMaterial";
            name: string;
            mediaType: string;
            /** @description Bytes */
            size: number;
            /** @description SHA-256 of the bytes, lowercase hex */
            sha256: string;
            /** @description Path of the content */
            href: string;
        };
        PublicInterpretationResponse: {
            id: string;
            /** @description The document that it interprets */
            documentId: string;
            title: string;
            form: string;
            responsibleUnit: string;
            /** Format: date-time */
            publishedAt: string;
            body: ({
                /** @enum {string} */
                type: "heading";
                level: number;
                text: string;
            } | {
                /** @enum {string} */
                type: "paragraph";
                text: string;
            } | {
                /** @enum {string} */
                type: "table";
                rows: string[][];
            } | {
                /** @enum {string} */
                type: "list";
                ordered: boolean;
                items: string[];
            })[];
            files: components["schemas"]["PublicFileResponse"][];
            /** @description SHA-256 of what is published here, in the scope `interpretationProjection` */
            hash: string;
        };
        ChannelResponse: {
            channel: string;
            officialAddress: string;
            /** Format: date-time */
            publishedAt: string;
        };
        PublicDocumentResponse: {
            id: string;
            indexNumber: string;
            /** @description 发文字号 */
            documentNumber: string | null;
            title: string;
            /** @description Names of the issuing bodies, the leading one first */
            issuers: string[];
            /** @enum {string} */
            kind: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes";
            /**
             * Format: date
             * @description 成文日期
             */
            documentDate: string;
            /** Format: date-time */
            publishedAt: string;
            /** @enum {string} */
            releaseForm: "full" | "redacted" | "summary";
            /** @description As printed on the document: 此件公开发布 */
            mark: string;
            summary: string;
            /** @enum {string} */
            validity: "inForce" | "repealed" | "lapsed";
            /** @description 主题分类 */
            topic: components["schemas"]["TopicResponse"] | null;
            /** @description Interpretations that stand beside the document */
            interpretationCount: number;
            /**
             * Format: date
             * @description The day from which it no longer holds
             */
            validitySince: string | null;
            /** @description By what it was repealed or replaced */
            endedBy: string | null;
            /** @description The same, while it is public itself */
            endedByDocument: components["schemas"]["EndingDocumentResponse"] | null;
            mainRecipients: string[];
            contact: components["schemas"]["PublicContactResponse"] | null;
            body: ({
                /** @enum {string} */
                type: "heading";
                level: number;
                text: string;
            } | {
                /** @enum {string} */
                type: "paragraph";
                text: string;
            } | {
                /** @enum {string} */
                type: "table";
                rows: string[][];
            } | {
                /** @enum {string} */
                type: "list";
                ordered: boolean;
                items: string[];
            })[];
            files: components["schemas"]["PublicFileResponse"][];
            interpretations: components["schemas"]["PublicInterpretationResponse"][];
            channels: components["schemas"]["ChannelResponse"][];
            /** @description SHA-256 of what is published here, in the scope `projection` */
            hash: string;
        };
        CatalogueEntryResponse: {
            indexNumber: string;
            title: string;
            summary: string;
            /** Format: date */
            documentDate: string;
        };
        CatalogueResponse: {
            items: components["schemas"]["CatalogueEntryResponse"][];
        };
        BilingualResponse: {
            zh: string;
            en: string;
        };
        WithheldMatterResponse: {
            matter: components["schemas"]["BilingualResponse"];
            ground: components["schemas"]["BilingualResponse"];
        };
        WithheldMattersResponse: {
            items: components["schemas"]["WithheldMatterResponse"][];
        };
        BilingualText: {
            zh: string;
            en: string;
        };
        PolicyPackEntry: {
            id: string;
            version: string;
            /** @description SHA-256 (hex) over the whole content, all that the pack builds on included. */
            sha256: string;
            title: components["schemas"]["BilingualText"];
        };
        PolicyPackList: {
            items: components["schemas"]["PolicyPackEntry"][];
            /** @description What a document begins under when nothing else is said. */
            default: string;
        };
        CheckRuleView: {
            returnCode: components["schemas"]["ReturnCode"] | null;
            clause: components["schemas"]["BilingualText"];
        };
        PutInForce: {
            name: components["schemas"]["BilingualText"];
            on: string;
        };
        AttributeRuleView: {
            code: components["schemas"]["Attribute"];
            releaseForms: components["schemas"]["ReleaseForm"][];
        };
        KindSuggestionView: {
            attribute: components["schemas"]["Attribute"];
            ground: string | null;
            reviewAtEvent: boolean;
            because: string;
        };
        KindRuleView: {
            code: components["schemas"]["Kind"];
            /** @enum {string} */
            mainRecipient: "required" | "optional";
            /** @description 上行文 */
            upward: boolean;
            suggestion: components["schemas"]["KindSuggestionView"] | null;
        };
        ReturnCodeRuleView: {
            code: components["schemas"]["ReturnCode"];
            /** @description What is wrong. */
            gist: components["schemas"]["BilingualText"];
            clause: components["schemas"]["BilingualText"];
            needsWords: boolean;
            /** @description Where it usually lies, as a JSON pointer into the document; null where no field would cure it. */
            place: string | null;
            /** @description What to supplement; null where only the handler's own words say it. */
            cure: components["schemas"]["BilingualText"] | null;
        };
        /** @enum {string} */
        PaperRole: "draftExplanation" | "consultationStatement" | "legalityReview" | "fairCompetitionReview" | "collectiveDecision";
        /** @enum {string} */
        PaperOccasion: "policy" | "normative" | "majorDecision" | "consulted";
        PaperRuleView: {
            paper: components["schemas"]["PaperRole"];
            occasions: components["schemas"]["PaperOccasion"][];
            issuingNames: components["schemas"]["IssuingName"][];
            /** @description null: of every kind */
            kinds: components["schemas"]["Kind"][] | null;
            /** @enum {string} */
            neededBy: "departmentSign" | "leaderSign";
            from: string | null;
            to: string | null;
            clause: components["schemas"]["BilingualText"];
        };
        OldRestrictionView: {
            years: number;
            /** @description characters that the reason has at least */
            reasonAtLeast: number;
        };
        AttributesByNameView: {
            department: components["schemas"]["Attribute"][];
            government: components["schemas"]["Attribute"][];
            governmentOffice: components["schemas"]["Attribute"][];
        };
        SummaryRuleView: {
            characters: number;
            requiredFor: components["schemas"]["Attribute"][];
        };
        InterpretationTermView: {
            usual: number;
            latest: number;
        };
        ConcentrationView: {
            applicants: number;
            days: number;
            /** @enum {string} */
            mode: "shall" | "may";
            excludedMatters: components["schemas"]["RequestMatter"][];
        };
        SelfAuditRuleView: {
            /** @enum {string} */
            reportSigner: "principal" | "anyHead";
            /** @description MM-DD */
            freezeOn: string;
        };
        SwitchesView: {
            reviewDateRequiredFor: components["schemas"]["Attribute"][];
            /** @enum {string} */
            departmentGate: "blocking" | "advisory";
            /** @enum {string} */
            incompletePackage: "return" | "refuse";
            disclosureReviewFor: components["schemas"]["Attribute"][];
            /** @enum {string} */
            disagreement: "signer" | "officeHead";
            /** @enum {string} */
            joint: "lead" | "consensus";
            /** @enum {string} */
            forwarding: "inheritOrRedetermine";
            /** @description working days */
            returnDeadline: number;
            /** @enum {string} */
            countersignOrder: "afterLead" | "beforeLead";
            /** @enum {string} */
            separation: "strict" | "smallUnit";
            /** @enum {string} */
            publicWithheldList: "none" | "categories" | "documents";
            releaseForms: components["schemas"]["ReleaseForm"][];
            /** @description working days */
            publishWithin: number;
            /** @description working days */
            confidentialityWithin: number;
            oldRestriction: components["schemas"]["OldRestrictionView"] | null;
            /** @enum {string} */
            markPosition: "fuzhu" | "aboveBanji";
            reasonRequiredFor: components["schemas"]["AttributesByNameView"];
            automaticReturn: boolean;
            returnNeedsApprover: boolean;
            onRequestCatalogue: boolean;
            workSecrets: boolean;
            summaryMax: components["schemas"]["SummaryRuleView"];
            /** @description working days */
            interpretWithin: components["schemas"]["InterpretationTermView"];
            concentration: components["schemas"]["ConcentrationView"];
            selfAudit: components["schemas"]["SelfAuditRuleView"];
        };
        DeadlineRuleView: {
            days: number | null;
            /** @enum {string} */
            unit: "workingDays" | "calendarDays" | "dayOfYear";
            code: string;
            /** @description MM-DD */
            on: string | null;
            from: string;
            clause: components["schemas"]["BilingualText"];
        };
        /** @enum {string} */
        UnitKind: "government" | "governmentOffice" | "department" | "county" | "township";
        /** @enum {string} */
        SignerPost: "deputy" | "principal" | "anyHead";
        SignerView: {
            post: components["schemas"]["SignerPost"];
            reserved: boolean;
        };
        SignerRuleView: {
            /** @description null: every kind */
            kinds: (components["schemas"]["Kind"][] | "upward") | null;
            signers: components["schemas"]["SignerView"][];
        };
        PathView: {
            unitKinds: components["schemas"]["UnitKind"][];
            issuingNames: components["schemas"]["IssuingName"][];
            /** @enum {string} */
            way: "own" | "throughOffice" | "insideOffice";
            /** @enum {string} */
            series: "draftingUnit" | "government" | "governmentOffice";
            offered: boolean;
            departmentSigners: components["schemas"]["SignerRuleView"][];
            leaderSigners: components["schemas"]["SignerRuleView"][];
        };
        SeriesLineView: {
            kinds: components["schemas"]["Kind"][] | null;
            /** @enum {string} */
            numbering: "yearly" | "continuous";
            line: string;
        };
        TopicView: {
            code: string;
            title: components["schemas"]["BilingualText"];
        };
        /** @enum {string} */
        GroundDuty: "offLineOnly" | "nameTheLaw" | "nameTheInterest" | "nameThirdPartyAndHarm" | "consentOrBalanceToRelease" | "noOutwardEffect" | "endingEvent" | "noDutyToDisclose";
        SuccessorView: {
            catalogue: string;
            code: string;
        };
        GroundView: {
            /**
             * @description null: a way of disclosing, not a reason to withhold
             * @enum {string|null}
             */
            force: "must" | "may" | null;
            attributes: components["schemas"]["Attribute"][];
            duties: components["schemas"]["GroundDuty"][];
            code: string;
            clause: components["schemas"]["BilingualText"];
            annualReview: boolean;
            annualReportRow: string | null;
            successor: components["schemas"]["SuccessorView"] | null;
        };
        MandatoryItemView: {
            /** @enum {string|null} */
            impliedBy: "normative" | null;
            code: string;
            clause: components["schemas"]["BilingualText"];
            title: components["schemas"]["BilingualText"];
        };
        LegalCatalogueView: {
            /** @description by the code of a check, where the law of that time is another one */
            clauses: {
                [key: string]: components["schemas"]["BilingualText"];
            };
            id: string;
            title: components["schemas"]["BilingualText"];
            validFrom: string;
            /** @description null: still in force */
            validTo: string | null;
            grounds: components["schemas"]["GroundView"][];
            mandatoryItems: components["schemas"]["MandatoryItemView"][];
        };
        PolicyPackResponse: {
            /** @description by the code of the check */
            checks: {
                [key: string]: components["schemas"]["CheckRuleView"];
            };
            putInForceBy: components["schemas"]["PutInForce"];
            attributes: components["schemas"]["AttributeRuleView"][];
            kinds: components["schemas"]["KindRuleView"][];
            returnCodes: components["schemas"]["ReturnCodeRuleView"][];
            papers: components["schemas"]["PaperRuleView"][];
            switches: components["schemas"]["SwitchesView"];
            deadlines: components["schemas"]["DeadlineRuleView"][];
            paths: components["schemas"]["PathView"][];
            seriesLines: components["schemas"]["SeriesLineView"][];
            /** @description 主题分类 */
            topics: components["schemas"]["TopicView"][];
            catalogues: components["schemas"]["LegalCatalogueView"][];
            id: string;
            version: string;
            /** @description SHA-256 (hex) over the whole content, all that the pack builds on included. */
            sha256: string;
            title: components["schemas"]["BilingualText"];
        };
        /** @enum {string} */
        PackPart: "switch" | "check" | "ground" | "returnCode" | "deadline" | "kind" | "paper" | "path" | "seriesLine" | "topic" | "catalogue";
        /**
         * @description `added`: only the other pack has it.
         * @enum {string}
         */
        PackChange: "added" | "removed" | "changed";
        PackDifferenceResponse: {
            part: components["schemas"]["PackPart"];
            /** @description `added`: only the other pack has it. */
            change: components["schemas"]["PackChange"];
            here: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            there: (string | number | boolean | unknown[] | {
                [key: string]: unknown;
            }) | null;
            partLabel: string;
            /** @description e.g. `automaticReturn`, `reason-missing`, `cn-2019/ND-6a` */
            code: string;
            /** @description What a person calls it. */
            label: string;
            /** @description The members that differ, where both have it and it has members. */
            members: string[];
        };
        PackComparisonResponse: {
            /** @description `id@version` */
            pack: string;
            /** @description `id@version` of the other */
            with: string;
            differences: components["schemas"]["PackDifferenceResponse"][];
        };
        /**
         * @description e.g. `kind`, `attribute`, `returnCode`
         * @enum {string}
         */
        LabelSet: "administrativeAct" | "annualReportRow" | "applicantKind" | "attachmentRole" | "attribute" | "auditConclusion" | "check" | "checkStatus" | "clearanceOutcome" | "clue" | "dailyDuty" | "dayArrangement" | "dayReason" | "deadline" | "door" | "edit" | "event" | "field" | "figure" | "figureDefinition" | "figureDimension" | "figureFile" | "figureMeasure" | "figureMember" | "force" | "gateEvent" | "ground" | "groundDuty" | "importColumn" | "importSheet" | "interpretationElement" | "issuingName" | "jobName" | "jobState" | "kind" | "ledger" | "ledgerColumn" | "ledgerMask" | "listColumn" | "machineScope" | "matchBasis" | "matchVerdict" | "noticeKind" | "opinionMark" | "opinionOrigin" | "outcome" | "packPart" | "paperOccasion" | "passageJudgement" | "passageKind" | "passedBecause" | "place" | "protectedInterest" | "rectificationAct" | "rectificationState" | "redeterminationEvent" | "redeterminationMove" | "redeterminationOrigin" | "redeterminationState" | "register" | "registerColumn" | "releaseForm" | "reportSection" | "reportWord" | "requestMatter" | "requestResult" | "returnCode" | "reviewAt" | "role" | "scope" | "selfAuditEvent" | "selfAuditState" | "seriesLine" | "side" | "signerPost" | "spotCheckAct" | "spotCheckAge" | "spotCheckItemState" | "spotCheckOfficeStep" | "standing" | "state" | "step" | "stratum" | "switch" | "taskKind" | "taskOutcome" | "taskSignal" | "taskSubjectType" | "unitKind" | "urgency" | "validity" | "view" | "way";
        VocabularyMember: {
            /** @description What travels over the API. */
            code: string;
            /** @description What a person reads. */
            label: string;
        };
        VocabularySet: {
            /** @description e.g. `kind`, `attribute`, `returnCode` */
            set: components["schemas"]["LabelSet"];
            members: components["schemas"]["VocabularyMember"][];
        };
        VocabularyResponse: {
            /** @enum {string} */
            lang: "zh" | "en";
            sets: components["schemas"]["VocabularySet"][];
        };
        Problem: {
            /**
             * Format: uri
             * @example urn:yuantou:problem:notFound
             */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Path of the request */
            instance: string;
            code: string;
            issues: components["schemas"]["ProblemIssue"][];
            /** @description To be told to the administrator */
            traceId: string;
        };
        ProblemIssue: {
            code: string;
            /** @description JSON pointer (RFC 6901) into the request or the document */
            pointer?: string;
            /** @description The rule this comes from */
            clause?: string;
            message: string;
            /** @description How to mend it */
            fix?: string;
            /** @description Role code of the person who can mend it */
            owner?: string;
        };
    };
    responses: {
        /** @description Cannot be read; every fault is listed with its pointer */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No session and no token, or one that has ended */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Known to the caller, but not the caller’s to do */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Does not exist, or the caller may not know whether it does */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state, a hash or the key has moved */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The version in If-Match is no longer current; the answer says the current tag and who changed it when */
        412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Larger than allowed */
        413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another media type is expected */
        415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused by the rules; every reason is listed */
        422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing */
        428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; see Retry-After */
        429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not now; see Retry-After, and use the same Idempotency-Key again */
        503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Language of sentences and labels; Chinese when nothing fits */
        AcceptLanguage: string;
        /** @description As which of one’s appointments; required with more than one */
        Appointment: string;
        /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            400: components["responses"]["400"];
            /** @description Unknown name, wrong password or disabled person, all alike */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sent by a page of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    reauthenticate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReauthenticationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReauthenticationResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    writePreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @enum {string} */
                    grant_type: "client_credentials";
                    /** @description Username of a drafter of the client's unit */
                    acting_for: string;
                    /** @description Separated by blanks: submissions documents:read documents:write */
                    scope?: string;
                    client_id?: string;
                    client_secret?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description RFC 6749, 5.2 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenErrorResponse"];
                };
            };
            /** @description The client is unknown or its secret is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenErrorResponse"];
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            /** @description Too many failures; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenErrorResponse"];
                };
            };
            503: components["responses"]["503"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    openUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    changeUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    disableUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdministrativeReasonRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listPersons: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
                role?: "drafter" | "unitOfficeReviewer" | "disclosureOfficer" | "confidentialityReviewer" | "principalHead" | "deputyHead" | "officeReviewer" | "registrar" | "auditor" | "systemAdministrator" | "securityAdministrator" | "auditAdministrator";
                /** @description Only those whose account is disabled; or only the others. */
                disabled?: boolean;
                /** @description Up to five words, or parts of words, that all have to be found; upper and lower case are the same. */
                q?: string;
                /** @description In this unit or in one below it. */
                within?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    issuePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdministrativeReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    disablePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdministrativeReasonRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listAppointments: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
                role?: "drafter" | "unitOfficeReviewer" | "disclosureOfficer" | "confidentialityReviewer" | "principalHead" | "deputyHead" | "officeReviewer" | "registrar" | "auditor" | "systemAdministrator" | "securityAdministrator" | "auditAdministrator";
                personId?: string;
                /** @description In this unit alone. */
                unitId?: string;
                /** @description Only those that have ended; or only those that are in force or still to begin. */
                ended?: boolean;
                /** @description Up to five words, or parts of words, that all have to be found; upper and lower case are the same. */
                q?: string;
                /** @description In this unit or in one below it. */
                within?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentPage"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    endAppointment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listDelegations: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationPage"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    delegate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    endDelegation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listApiClients: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientPage"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    addApiClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readApiClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    issueClientSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdministrativeReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecretResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    disableApiClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdministrativeReasonRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listAdministrativeEntries: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
                act?: "unitOpened" | "unitChanged" | "unitDisabled" | "personAdded" | "personChanged" | "personDisabled" | "passwordIssued" | "passwordChanged" | "signedIn" | "signedOut" | "tokenIssued" | "appointed" | "appointmentEnded" | "delegated" | "delegationEnded" | "apiClientAdded" | "clientSecretIssued" | "apiClientDisabled" | "numberSeriesOpened" | "numberSeriesClosed" | "numbersLeftOut" | "examplesLoaded" | "examplesRemoved" | "firstAdministratorsAppointed" | "jobRetried" | "calendarYearImported";
                /** @description Entries about this unit, person, appointment, delegation or API client only. */
                subjectId?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministrativeEntryPage"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    importOrganisation: {
        parameters: {
            query?: {
                /** @description `true`: only say what would be added and what is wrong. */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["OrganisationImportFormRequest"];
            };
        };
        responses: {
            /** @description What a dry run found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImportResponse"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImportResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readOrganisationTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readExampleData: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleDataResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    removeExampleData: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExampleDataRemovalRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
                state?: "waiting" | "running" | "failing" | "failed";
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    reckonDeadline: {
        parameters: {
            query: {
                /** @description Day 0, YYYY-MM-DD, from 1900 to 2199: the day of the event itself. */
                from: string;
                /** @description So many working days after it. */
                workingDays: number;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineReckonedView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listCalendarYears: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearRowView"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readCalendarYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    importCalendarYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarYearRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readCalendarSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CalendarSheetRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarSheetReadView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
                /** @description Those that are over instead of those that are open. */
                closed?: boolean;
                kind?: components["schemas"]["TaskKind"];
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    countTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCountsView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    addRedeterminationFile: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ProposedFileFormRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileAddedView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    removeRedeterminationFile: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                n: number;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    reportDiversion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiversionReportRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listDocuments: {
        parameters: {
            query: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
                /** @description 待办, 已办, 办结, 我起草的, 待阅, 退文, 本单位 */
                view: "todo" | "done" | "finished" | "drafted" | "cc" | "returned" | "unit";
                state?: "drafting" | "attributeAssignment" | "unitOfficeReview" | "disclosureReview" | "confidentialityReview" | "confidentialityReferral" | "departmentSignOff" | "countersigning" | "officeIntake" | "officeReview" | "officeClearance" | "returned" | "leaderSignOff" | "registration" | "issuing" | "awaitingPublication" | "published" | "suspended" | "availableOnRequest" | "withheld" | "retracted" | "withdrawn" | "declined" | "diverted";
                attribute?: "proactive" | "onRequest" | "nonDisclosure";
                kind?: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes";
                urgency?: "normal" | "urgent" | "extraUrgent";
                /** @description The drafting unit. */
                unit?: string;
                /** @description Only those whose day is over. */
                overdue?: boolean;
                /** @description Words of the title, one character or more, upper and lower case being the same; or the whole of its number. */
                q?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentRowView"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    createDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    editDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    proposeDisclosure: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    completeDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    submitForReview: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    rework: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    recall: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    revise: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    reviewInUnitOffice: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitOfficeReviewRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    endorse: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    judgeConfidentiality: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfidentialityReviewRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    resolveReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralAnswerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    sendBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBackRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    revokeOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                opinionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    divert: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    sign: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOffRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    countersign: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountersignatureRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    acceptDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readReturnDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnDraftView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    saveReturnDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnDraftView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    returnDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readReturnNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnNoticesView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    answerReturnItem: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                round: number;
                position: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnAnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    previewRegistration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationPreviewView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    issue: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    changeSubstance: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listTextCorrections: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextCorrectionsView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    proposeTextCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextCorrectionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextCorrectionProposalView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    approveTextCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    correctText: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextCorrectionConfirmationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    abandonCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listValidityMarks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidityMarksView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    markValidity: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidityMarkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    classify: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopicRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    suspend: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    restore: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    retract: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    addInterpretation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    draftInterpretation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdditionRequest"] | components["schemas"]["AdditionFormRequest"];
                "multipart/form-data": components["schemas"]["AdditionRequest"] | components["schemas"]["AdditionFormRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    clearInterpretation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdditionJudgementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    signInterpretation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdditionJudgementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readRegister: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
                kind?: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes";
                /** @description Of this unit alone. */
                unit?: string;
                /** @description Document dates from this day on, YYYY-MM-DD. */
                from?: string;
                /** @description Up to and including this day. */
                to?: string;
                /** @description Entries that rest on this ground, by its code, as `ND-6a`. */
                ground?: string;
                /** @description Part of the title, the number or the index number; upper and lower case are the same. */
                q?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                register: "proactive" | "onRequest" | "nonDisclosure";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    exportRegister: {
        parameters: {
            query?: {
                kind?: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes";
                /** @description Of this unit alone. */
                unit?: string;
                /** @description Document dates from this day on, YYYY-MM-DD. */
                from?: string;
                /** @description Up to and including this day. */
                to?: string;
                /** @description Entries that rest on this ground, by its code, as `ND-6a`. */
                ground?: string;
                /** @description Part of the title, the number or the index number; upper and lower case are the same. */
                q?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                register: "proactive" | "onRequest" | "nonDisclosure";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listNumberSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberSeriesListView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    openNumberSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberSeriesRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberSeriesView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    closeNumberSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesClosureRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberSeriesView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    leaveOutNumbers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumbersLeftOutRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberSeriesView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readReplayOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayOfferView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    replayPolicyPack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listRedeterminations: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationsView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    openRedetermination: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeterminationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listRedeterminationOrigins: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedOriginsView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readRedetermination: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    wordRedetermination: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    submitRedetermination: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionOfProposalRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    endorseRedetermination: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    clearRedetermination: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeterminationClearanceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    referRedetermination: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    resolveRedeterminationReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralAnswerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    signRedetermination: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    refuseRedetermination: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    sendBackRedetermination: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    withdrawRedetermination: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    applyRedetermination: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeterminationAppliedView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    recordReviewEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewEventRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    addFile: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileFormRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileAddedView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    removeFile: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readInterpretation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpretationView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    planInterpretation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpretationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    exemptInterpretation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExemptionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpretationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    addInterpretationMaterial: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialRequest"] | components["schemas"]["MaterialFormRequest"];
                "multipart/form-data": components["schemas"]["MaterialRequest"] | components["schemas"]["MaterialFormRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpretationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    changeInterpretationMaterial: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpretationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    removeInterpretationMaterial: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                materialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpretationActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionRowView"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readRevision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionTextView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    compareRevisions: {
        parameters: {
            query?: {
                /** @description The revision to compare with; by default the one before. */
                against?: number;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    submitBundle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionRequest"];
            };
        };
        responses: {
            /** @description This very bundle was handed in before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    sendFileAhead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SubmissionFileFormRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionFileView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readTimeline: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntryView"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    exportEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    registerSecretStub: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretStubView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    countDocuments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadgesView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    exportDocuments: {
        parameters: {
            query: {
                /** @description 待办, 已办, 办结, 我起草的, 待阅, 退文, 本单位 */
                view: "todo" | "done" | "finished" | "drafted" | "cc" | "returned" | "unit";
                state?: "drafting" | "attributeAssignment" | "unitOfficeReview" | "disclosureReview" | "confidentialityReview" | "confidentialityReferral" | "departmentSignOff" | "countersigning" | "officeIntake" | "officeReview" | "officeClearance" | "returned" | "leaderSignOff" | "registration" | "issuing" | "awaitingPublication" | "published" | "suspended" | "availableOnRequest" | "withheld" | "retracted" | "withdrawn" | "declined" | "diverted";
                attribute?: "proactive" | "onRequest" | "nonDisclosure";
                kind?: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes";
                urgency?: "normal" | "urgent" | "extraUrgent";
                /** @description The drafting unit. */
                unit?: string;
                /** @description Only those whose day is over. */
                overdue?: boolean;
                /** @description Words of the title, one character or more, upper and lower case being the same; or the whole of its number. */
                q?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    markDocumentsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadingsRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readIssuedCopy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedCopyView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readIssuedFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    importIssuedDocuments: {
        parameters: {
            query?: {
                /** @description `true`: only say what would be entered and what is wrong. */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["IssuedImportFormRequest"];
            };
        };
        responses: {
            /** @description What a dry run found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedImportView"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedImportView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readIssuedDocumentsTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readSigningView: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readPassages: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassagesView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readEarlierDecisions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierDecisionsView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readTextOfFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["TextReadingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextReadingView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listPhrases: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhrasesView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    addPhrase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhraseRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhraseView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    deletePhrase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                phraseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readGate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    previewGate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    proposeErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    confirmErasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                erasureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listErasures: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePage"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
                /** @description `true`: a document is confirmed; `false`: none is yet. Both otherwise. */
                matched?: "true" | "false";
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureRequestView"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    importRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisclosureRequestsRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestImportView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    importRequestSheet: {
        parameters: {
            query?: {
                /** @description `true`: only say what would be added and what is wrong. */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["RequestSheetRequest"];
            };
        };
        responses: {
            /** @description What a dry run found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestImportView"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestImportView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readRequestHeat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HotDocumentView"][];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedRequestView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    confirmRequestMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestMatchRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedRequestView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    rejectRequestMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestMatchRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedRequestView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listBulletins: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinListView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    issueBulletin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulletinRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    previewBulletin: {
        parameters: {
            query: {
                year: number;
                quarter: number;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readBulletin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                bulletinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulletinView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    printBulletin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                bulletinId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readAnnualReport: {
        parameters: {
            query: {
                /** @description The year of the report. */
                year: number;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    printAnnualReport: {
        parameters: {
            query: {
                /** @description The year of the report. */
                year: number;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    exportAnnualReport: {
        parameters: {
            query: {
                /** @description The year of the report. */
                year: number;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listFigures: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureListView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readFigure: {
        parameters: {
            query?: {
                attribute?: "proactive" | "onRequest" | "nonDisclosure";
                kind?: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes";
                /** @description The code of a return. */
                code?: "TW-01" | "TW-02" | "TW-03" | "TW-04" | "TW-05" | "TW-06" | "TW-07" | "TW-08" | "TW-09" | "TW-10" | "TW-11" | "TW-12" | "TW-13" | "TW-14" | "TW-15" | "TW-16" | "TW-20" | "TW-21" | "TW-22" | "TW-23" | "TW-24" | "TW-25" | "TW-26" | "TW-27" | "TW-28" | "TW-29" | "TW-99";
                /** @description The state in which somebody was waited for. */
                step?: "drafting" | "attributeAssignment" | "unitOfficeReview" | "disclosureReview" | "confidentialityReview" | "confidentialityReferral" | "departmentSignOff" | "countersigning" | "officeIntake" | "officeReview" | "officeClearance" | "returned" | "leaderSignOff" | "registration" | "issuing" | "awaitingPublication" | "published" | "suspended" | "availableOnRequest" | "withheld" | "retracted" | "withdrawn" | "declined" | "diverted";
                /** @description How it is looked at again. */
                review?: "date" | "event" | "annual";
                /** @description What the rows are, up to three, the outermost first; the figure's first dimension where nothing is asked. */
                by?: ("attribute" | "kind" | "unit" | "code" | "step" | "ground" | "review" | "month" | "quarter" | "year")[];
                /** @description From this day on, YYYY-MM-DD: the date of the document, of its submission, or of the step's beginning. */
                from?: string;
                /** @description Up to and including this day. */
                to?: string;
                /** @description The unit that drafted it. */
                unit?: string;
                /** @description The code of a ground, as `ND-6a`; `none` where none is known. */
                ground?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                figure: "documents" | "publication" | "interpretation" | "withheld" | "returns" | "firstPass" | "cure" | "steps" | "overrides" | "lateItems" | "selfAudits";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listFigureDocuments: {
        parameters: {
            query: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
                attribute?: "proactive" | "onRequest" | "nonDisclosure";
                kind?: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes";
                /** @description The code of a return. */
                code?: "TW-01" | "TW-02" | "TW-03" | "TW-04" | "TW-05" | "TW-06" | "TW-07" | "TW-08" | "TW-09" | "TW-10" | "TW-11" | "TW-12" | "TW-13" | "TW-14" | "TW-15" | "TW-16" | "TW-20" | "TW-21" | "TW-22" | "TW-23" | "TW-24" | "TW-25" | "TW-26" | "TW-27" | "TW-28" | "TW-29" | "TW-99";
                /** @description The state in which somebody was waited for. */
                step?: "drafting" | "attributeAssignment" | "unitOfficeReview" | "disclosureReview" | "confidentialityReview" | "confidentialityReferral" | "departmentSignOff" | "countersigning" | "officeIntake" | "officeReview" | "officeClearance" | "returned" | "leaderSignOff" | "registration" | "issuing" | "awaitingPublication" | "published" | "suspended" | "availableOnRequest" | "withheld" | "retracted" | "withdrawn" | "declined" | "diverted";
                /** @description How it is looked at again. */
                review?: "date" | "event" | "annual";
                /** @description The column whose number the list stands behind. */
                measure: "proactive" | "onRequest" | "nonDisclosure" | "total" | "onTime" | "late" | "waiting" | "overdue" | "onTimeShare" | "together" | "later" | "none" | "exempt" | "togetherShare" | "ageUnder1" | "age1to3" | "age3to5" | "ageOver5" | "reviewOverdue" | "reviewSoon" | "nextReview" | "notices" | "automatic" | "byHand" | "notIssued" | "repeated" | "decided" | "passed" | "passedShare" | "toCure" | "cured" | "curedInTime" | "curedLate" | "open" | "openOverdue" | "averageDays" | "longestDays" | "finished" | "withinLimit" | "overLimit" | "withoutLimit" | "overridden" | "objected" | "silent" | "lateItems" | "submitted" | "accepted" | "items" | "decidedItems" | "decidedShare" | "undecided" | "kept" | "groundCorrected" | "attributeCorrected" | "converted" | "sealed";
                /** @description From this day on, YYYY-MM-DD: the date of the document, of its submission, or of the step's beginning. */
                from?: string;
                /** @description Up to and including this day. */
                to?: string;
                /** @description The unit that drafted it. */
                unit?: string;
                /** @description The code of a ground, as `ND-6a`; `none` where none is known. */
                ground?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                figure: "documents" | "publication" | "interpretation" | "withheld" | "returns" | "firstPass" | "cure" | "steps" | "overrides" | "lateItems" | "selfAudits";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureFactsView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    exportFigure: {
        parameters: {
            query: {
                attribute?: "proactive" | "onRequest" | "nonDisclosure";
                kind?: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes";
                /** @description The code of a return. */
                code?: "TW-01" | "TW-02" | "TW-03" | "TW-04" | "TW-05" | "TW-06" | "TW-07" | "TW-08" | "TW-09" | "TW-10" | "TW-11" | "TW-12" | "TW-13" | "TW-14" | "TW-15" | "TW-16" | "TW-20" | "TW-21" | "TW-22" | "TW-23" | "TW-24" | "TW-25" | "TW-26" | "TW-27" | "TW-28" | "TW-29" | "TW-99";
                /** @description The state in which somebody was waited for. */
                step?: "drafting" | "attributeAssignment" | "unitOfficeReview" | "disclosureReview" | "confidentialityReview" | "confidentialityReferral" | "departmentSignOff" | "countersigning" | "officeIntake" | "officeReview" | "officeClearance" | "returned" | "leaderSignOff" | "registration" | "issuing" | "awaitingPublication" | "published" | "suspended" | "availableOnRequest" | "withheld" | "retracted" | "withdrawn" | "declined" | "diverted";
                /** @description How it is looked at again. */
                review?: "date" | "event" | "annual";
                /** @description What the rows are, up to three, the outermost first; the figure's first dimension where nothing is asked. */
                by?: ("attribute" | "kind" | "unit" | "code" | "step" | "ground" | "review" | "month" | "quarter" | "year")[];
                format: "csv" | "xlsx";
                /** @description From this day on, YYYY-MM-DD: the date of the document, of its submission, or of the step's beginning. */
                from?: string;
                /** @description Up to and including this day. */
                to?: string;
                /** @description The unit that drafted it. */
                unit?: string;
                /** @description The code of a ground, as `ND-6a`; `none` where none is known. */
                ground?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                figure: "documents" | "publication" | "interpretation" | "withheld" | "returns" | "firstPass" | "cure" | "steps" | "overrides" | "lateItems" | "selfAudits";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listSelfAudits: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
                state?: "preparing" | "auditing" | "reporting" | "signed" | "submitted" | "returned" | "accepted";
                /** @description `true`: only those that are late, or were reported late. */
                late?: "true" | "false";
                /** @description `true`: only those whose report was handed in. */
                reported?: "true" | "false";
                /** @description `true`: only the reader's own and those that report to its unit, not those in which it advises on what it drafted. */
                whole?: "true" | "false";
                year?: number;
                /** @description From this year on. */
                fromYear?: number;
                /** @description Up to and including this year. */
                toYear?: number;
                /** @description The issuing body. */
                issuer?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAuditListView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    openSelfAudit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelfAuditRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAuditView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readSelfAudit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAuditView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    completeSelfAudit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    reopenSelfAudit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopeningRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    submitSelfAudit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    receiveSelfAudit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    returnSelfAudit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportReturnRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    answerSelfAuditReturn: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditAnswerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listSelfAuditItems: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
                /** @description `true`: what is left to decide; `false`: what is decided. */
                open?: "true" | "false";
                conclusion?: "keep" | "correctGround" | "correctAttribute" | "convert" | "sealed";
                clue?: "groundRepealed" | "clauseRemap" | "restrictionEnded" | "restrictionOld" | "processOver" | "similarPublic" | "requestedOften" | "boilerplateReason" | "reasonRepeated" | "signerOverride";
                register?: "onRequest" | "nonDisclosure";
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAuditItemsView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readSelfAuditItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAuditItemView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listSelfAuditGroups: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditGroupsView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    concludeSelfAuditItem: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConcludedView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    keepSelfAuditGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupConclusionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    adviseOnSelfAuditItem: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readSelfAuditReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAuditReportView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    writeSelfAuditReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDraftRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    signSelfAuditReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportSignatureRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditActView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    printSelfAuditReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    exportSelfAuditLedger: {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    verifySelfAudit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfAuditVerificationView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    exportSelfAuditEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listSpotChecks: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotCheckListView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    fixSpotCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotCheckRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotCheckView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readSpotCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotCheckView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    drawSpotCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotCheckView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    proveSpotCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotCheckProofView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listSpotCheckItems: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotItemsView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    judgeSpotCheckItem: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotItemView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    explainSpotCheckItem: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplanationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotItemView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    findSpotCheckItem: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpotFindingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpotItemView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listRectifications: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
                /** @description `true`: only those past their day without an answer. */
                overdue?: "true" | "false";
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationListView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readRectification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    answerRectification: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RectificationAnswerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    recheckRectification: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read last */
                "If-Match": string;
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecheckRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listRectificationCirculars: {
        parameters: {
            query?: {
                /** @description Rows on a page */
                limit?: number;
                /** @description From `Link: rel="next"`; opaque */
                cursor?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircularListView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    issueRectificationCircular: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
                /** @description The same key and body get the stored answer for seven days; the same key with another body gets 422 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircularView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readRectificationCircular: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description As which of one’s appointments; required with more than one */
                "X-Appointment"?: components["parameters"]["Appointment"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircularView"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listPublishedDocuments: {
        parameters: {
            query: {
                /** @description Rows on a page, 1 to 100. */
                limit: number;
                /** @description From `Link: rel="next"`; opaque. */
                cursor?: string;
                /** @description Words, parted by blanks; each is to be found in title, number, index number, summary or text. */
                q?: string;
                /** @description Published on this day in China, or later: YYYY-MM-DD. */
                from?: string;
                /** @description Published on this day in China, or earlier: YYYY-MM-DD. */
                to?: string;
                /** @description Kind of document (文种), as a code. */
                kind?: "resolution" | "decision" | "order" | "communique" | "announcement" | "publicNotice" | "guidance" | "notice" | "circular" | "report" | "request" | "reply" | "motion" | "letter" | "minutes";
                /** @description 主题分类: the code of a topic, as the documents have it. */
                topic?: string;
                /** @description Name of a body that issued it, alone or with others. */
                issuer?: string;
                /** @description Whether it is in force, repealed (废止) or lapsed (失效). */
                validity?: "inForce" | "repealed" | "lapsed";
                /** @description The whole 发文字号 or 索引号. Blanks, and which brackets enclose the year, make no difference. */
                number?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedDocumentsResponse"];
                };
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readPublishedDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicDocumentResponse"];
                };
            };
            400: components["responses"]["400"];
            /** @description There is no such document, or it is not or no longer public */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    downloadPublishedFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["400"];
            /** @description There is no such file, or it is not or no longer public */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listOnRequestCatalogue: {
        parameters: {
            query: {
                /** @description Rows on a page, 1 to 100. */
                limit: number;
                /** @description From `Link: rel="next"`; opaque. */
                cursor?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueResponse"];
                };
            };
            400: components["responses"]["400"];
            /** @description The policy pack shows no such catalogue (`onRequestCatalogue`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listWithheldMatters: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithheldMattersResponse"];
                };
            };
            400: components["responses"]["400"];
            /** @description The policy pack shows no such list (`publicWithheldList`) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    listPolicyPacks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyPackList"];
                };
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readPolicyPack: {
        parameters: {
            query?: {
                /** @description The version a document is bound to; the current one when absent. */
                version?: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyPackResponse"];
                };
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    comparePolicyPacks: {
        parameters: {
            query: {
                /** @description The id of the other pack. */
                with: string;
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackComparisonResponse"];
                };
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
    readVocabulary: {
        parameters: {
            query?: {
                /** @description The language of the names; that of `Accept-Language` when absent. */
                lang?: "zh" | "en";
            };
            header?: {
                /** @description Language of sentences and labels; Chinese when nothing fits */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VocabularyResponse"];
                };
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            503: components["responses"]["503"];
        };
    };
}
