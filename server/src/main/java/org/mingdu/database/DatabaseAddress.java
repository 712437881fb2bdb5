package org.mingdu.database;

/// Where the database answers and as whom to speak: one login migrates, the other works.
record DatabaseAddress(String url, Login owner, Login app) {
    record Login(String user, String password) {
        /// The user as SQL names it.
        String identifier() {
            return '"' + user.replace("\"", "\"\"") + '"';
        }

        @Override
        public String toString() {
            return user;
        }
    }
}
